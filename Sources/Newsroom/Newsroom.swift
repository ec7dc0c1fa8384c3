// The public face of Newsroom stands here.
