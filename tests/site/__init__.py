"""A look-alike of AliExpress's buyer pages, written from what is publicly known; everything in it is invented."""
