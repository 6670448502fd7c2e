"""One file a migration, named by its number; never changed once released."""
