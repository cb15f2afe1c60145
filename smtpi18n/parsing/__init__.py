"""What servers say, read: replies, the exceptions of programs that send mail, bounces. Knows no locale and nothing of what codes mean."""
