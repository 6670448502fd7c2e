"""Messages ready to copy: to the seller, the carrier, the post, customs and AliExpress."""
