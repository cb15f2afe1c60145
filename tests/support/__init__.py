"""What tests share, by subject: the tables of facts, what the package answers, how a text is read, what an application brings."""
