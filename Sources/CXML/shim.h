#ifndef DATELINE_XML_H
#define DATELINE_XML_H

#include <iconv.h>
#include <libxml/xmlversion.h>
/* Debian's libxml2 would bring in the headers of its ICU, which say other
 * things than those of Swift's Foundation. Only the encoding handlers have
 * fields of theirs, and nothing here looks into those. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>

/* A macro Swift doesn't see: it makes libxml2 call the SAX2 functions, with namespaces. */
static inline unsigned int dateline_sax2_magic(void) { return XML_SAX2_MAGIC; }

/*
 * What a document may do here: be broken. Never XML_PARSE_NOENT (it reads
 * local files), never XML_PARSE_HUGE (it lifts the limits).
 */
static inline int dateline_xml_options(void) {
    return XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
}

/* The code point of an HTML 4 entity, 0 if there is none of that name. */
static inline unsigned int dateline_html_entity(const char *name) {
    const htmlEntityDesc *found = htmlEntityLookup((const xmlChar *)name);
    return found ? found->value : 0;
}

#endif
