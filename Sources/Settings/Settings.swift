// The public face of Settings stands here.
