"""What single providers mean by their replies: `signatures` tells who speaks and of what, a file a provider says it in words."""
