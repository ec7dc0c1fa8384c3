// libcurl, loaded on first use. Linked, its 25 libraries would cost every
// start of the program 15 ms, also where nothing is fetched.

#ifndef DATELINE_CURL_H
#define DATELINE_CURL_H

#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <dlfcn.h>
#include <stdbool.h>

/// The functions of libcurl that are used, filled in by `dl_curl_load`; nothing changes them behind that.
struct __attribute__((swift_attr("@Sendable"))) dl_curl {
    CURLcode (*global_init)(long);
    CURL *(*easy_init)(void);
    void (*easy_cleanup)(CURL *);
    CURLcode (*easy_setopt)(CURL *, CURLoption, ...);
    CURLcode (*easy_getinfo)(CURL *, CURLINFO, ...);
    const char *(*easy_strerror)(CURLcode);
    CURLM *(*multi_init)(void);
    CURLMcode (*multi_cleanup)(CURLM *);
    CURLMcode (*multi_setopt)(CURLM *, CURLMoption, ...);
    CURLMcode (*multi_add_handle)(CURLM *, CURL *);
    CURLMcode (*multi_remove_handle)(CURLM *, CURL *);
    CURLMcode (*multi_perform)(CURLM *, int *);
    CURLMcode (*multi_poll)(CURLM *, struct curl_waitfd *, unsigned int, int, int *);
    CURLMcode (*multi_wakeup)(CURLM *);
    CURLMsg *(*multi_info_read)(CURLM *, int *);
    struct curl_slist *(*slist_append)(struct curl_slist *, const char *);
    void (*slist_free_all)(struct curl_slist *);
};

/// Opens the library of that name and finds every function; false if it or one of them isn't there.
/// It is never closed: its resolver's threads may outlive a transfer.
static inline bool dl_curl_load(struct dl_curl *curl, const char *name) {
    void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!library) return false;
#define DL_CURL_FIND(field) ((*(void **)&curl->field = dlsym(library, "curl_" #field)) != NULL)
    return DL_CURL_FIND(global_init) && DL_CURL_FIND(easy_init) && DL_CURL_FIND(easy_cleanup)
        && DL_CURL_FIND(easy_setopt) && DL_CURL_FIND(easy_getinfo) && DL_CURL_FIND(easy_strerror)
        && DL_CURL_FIND(multi_init) && DL_CURL_FIND(multi_cleanup) && DL_CURL_FIND(multi_setopt)
        && DL_CURL_FIND(multi_add_handle) && DL_CURL_FIND(multi_remove_handle) && DL_CURL_FIND(multi_perform)
        && DL_CURL_FIND(multi_poll) && DL_CURL_FIND(multi_wakeup) && DL_CURL_FIND(multi_info_read)
        && DL_CURL_FIND(slist_append) && DL_CURL_FIND(slist_free_all);
#undef DL_CURL_FIND
}

// Variadic functions and function-like macros don't reach Swift.

static inline CURLcode dl_curl_set_number(struct dl_curl curl, CURL *easy, CURLoption option, long value) {
    return curl.easy_setopt(easy, option, value);
}

static inline CURLcode dl_curl_set_size(struct dl_curl curl, CURL *easy, CURLoption option, curl_off_t value) {
    return curl.easy_setopt(easy, option, value);
}

static inline CURLcode dl_curl_set_text(struct dl_curl curl, CURL *easy, CURLoption option, const char *value) {
    return curl.easy_setopt(easy, option, value);
}

static inline CURLcode dl_curl_set_list(
    struct dl_curl curl, CURL *easy, CURLoption option, struct curl_slist *value) {
    return curl.easy_setopt(easy, option, value);
}

/// What is called during a transfer; each gets `context` as its data.
struct dl_curl_callbacks {
    curl_write_callback header;
    curl_write_callback body;
    curl_xferinfo_callback progress;
    curl_opensocket_callback open_socket;
    curl_prereq_callback before_request;
};

static inline CURLcode dl_curl_set_callbacks(
    struct dl_curl curl, CURL *easy, struct dl_curl_callbacks callbacks, void *context) {
    CURLcode code = curl.easy_setopt(easy, CURLOPT_HEADERFUNCTION, callbacks.header);
    if (!code) code = curl.easy_setopt(easy, CURLOPT_HEADERDATA, context);
    if (!code) code = curl.easy_setopt(easy, CURLOPT_WRITEFUNCTION, callbacks.body);
    if (!code) code = curl.easy_setopt(easy, CURLOPT_WRITEDATA, context);
    if (!code) code = curl.easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, callbacks.progress);
    if (!code) code = curl.easy_setopt(easy, CURLOPT_XFERINFODATA, context);
    if (!code) code = curl.easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    if (!code) code = curl.easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, callbacks.open_socket);
    if (!code) code = curl.easy_setopt(easy, CURLOPT_OPENSOCKETDATA, context);
    if (!code) code = curl.easy_setopt(easy, CURLOPT_PREREQFUNCTION, callbacks.before_request);
    if (!code) code = curl.easy_setopt(easy, CURLOPT_PREREQDATA, context);
    return code;
}

static inline long dl_curl_number(struct dl_curl curl, CURL *easy, CURLINFO info) {
    long value = 0;
    curl.easy_getinfo(easy, info, &value);
    return value;
}

static inline const char *dl_curl_text(struct dl_curl curl, CURL *easy, CURLINFO info) {
    const char *value = NULL;
    curl.easy_getinfo(easy, info, &value);
    return value;
}

static inline CURLMcode dl_curl_set_multi(struct dl_curl curl, CURLM *multi, CURLMoption option, long value) {
    return curl.multi_setopt(multi, option, value);
}

/// The next transfer that ended, with how; NULL when there is none.
static inline CURL *dl_curl_ended(struct dl_curl curl, CURLM *multi, CURLcode *code) {
    int left = 0;
    CURLMsg *message;
    while ((message = curl.multi_info_read(multi, &left))) {
        if (message->msg != CURLMSG_DONE) continue;
        *code = message->data.result;
        return message->easy_handle;
    }
    return NULL;
}

#endif
