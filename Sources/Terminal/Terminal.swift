// The public face of Terminal stands here.
