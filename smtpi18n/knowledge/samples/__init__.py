"""What servers were seen to send, by the first digit of the code; of each code first the command whose replies say most of it.

"Observed" are replies of servers that we ran ourselves. Nothing here is translated.
"""
