// The public face of MarkdownExport stands here.
