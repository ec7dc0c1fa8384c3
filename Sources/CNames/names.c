#include "names.h"

const unsigned char dateline_names_model[] __attribute__((aligned(64))) = {
#embed "names.model"
};
const size_t dateline_names_model_size = sizeof dateline_names_model;
