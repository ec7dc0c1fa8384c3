#include "samples.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char text1[] = {
#embed "../../seeds/01-warmer-relations.txt"
};
static const unsigned char text2[] = {
#embed "../../seeds/02-treaty-draft-approved.txt"
};
static const unsigned char text3[] = {
#embed "../../seeds/03-better-neighbours.txt"
};
static const unsigned char text4[] = {
#embed "../../seeds/04-army-and-trade-links.txt"
};
static const unsigned char text5[] = {
#embed "../../seeds/05-signing-expected.txt"
};
static const unsigned char text6[] = {
#embed "../../seeds/06-first-visit-to-pyongyang.md"
};
static const unsigned char text7[] = {
#embed "../../seeds/07-return-visit-to-russia.md"
};
static const unsigned char text8[] = {
#embed "../../seeds/08-soviet-era-debt.md"
};
static const unsigned char text9[] = {
#embed "../../seeds/09-invitation-for-9-may.txt"
};
static const unsigned char text10[] = {
#embed "../../seeds/10-talks-on-joint-exercises.txt"
};
static const unsigned char text11[] = {
#embed "../../seeds/11-business-council.md"
};
static const unsigned char text12[] = {
#embed "../../seeds/12-choe-in-moscow.txt"
};
static const unsigned char text13[] = {
#embed "../../seeds/13-military-activities-agreement.md"
};
static const unsigned char text14[] = {
#embed "../../seeds/14-summit-at-vostochny.md"
};
static const unsigned char text15[] = {
#embed "../../seeds/15-help-with-satellites.txt"
};
static const unsigned char text16[] = {
#embed "../../seeds/16-partnership-treaty.md"
};
static const unsigned char text17[] = {
#embed "../../seeds/17-article-in-rodong-sinmun.txt"
};

#define SAMPLE(name, text) {name, text, sizeof text}

static const struct dateline_sample samples[] = {
    SAMPLE("01-warmer-relations.txt", text1),
    SAMPLE("02-treaty-draft-approved.txt", text2),
    SAMPLE("03-better-neighbours.txt", text3),
    SAMPLE("04-army-and-trade-links.txt", text4),
    SAMPLE("05-signing-expected.txt", text5),
    SAMPLE("06-first-visit-to-pyongyang.md", text6),
    SAMPLE("07-return-visit-to-russia.md", text7),
    SAMPLE("08-soviet-era-debt.md", text8),
    SAMPLE("09-invitation-for-9-may.txt", text9),
    SAMPLE("10-talks-on-joint-exercises.txt", text10),
    SAMPLE("11-business-council.md", text11),
    SAMPLE("12-choe-in-moscow.txt", text12),
    SAMPLE("13-military-activities-agreement.md", text13),
    SAMPLE("14-summit-at-vostochny.md", text14),
    SAMPLE("15-help-with-satellites.txt", text15),
    SAMPLE("16-partnership-treaty.md", text16),
    SAMPLE("17-article-in-rodong-sinmun.txt", text17),
};

struct dateline_sample dateline_sample(size_t number) {
    return number < sizeof samples / sizeof *samples ? samples[number] : (struct dateline_sample){0};
}
