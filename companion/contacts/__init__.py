"""Whom a shopper can reach: the carrier as the tracking names it, posts, customs and platform pages by country."""
