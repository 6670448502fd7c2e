"""A look-alike of AliExpress's buyer pages, written from what is publicly known of them. Everything in it is invented."""
