// The public face of Ingestion stands here.
