"""What is asked of the database, one file a subject. Every function takes the transaction's connection."""
