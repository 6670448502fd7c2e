"""One reader a reply, one a page; all registered in ``registry``."""
