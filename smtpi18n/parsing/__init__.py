"""What servers say, read: replies, the exceptions of programs that send mail, bounces, lines of logs. Knows no locale and nothing of what codes mean."""
