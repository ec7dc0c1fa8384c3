// The public face of Archive stands here.
