/* What no generator can be faster than: reads each note, runs libcmark to HTML, writes a page. Two threads by default.
   Usage: floor NOTES OUTPUT [THREADS] */
#include <cmark.h>
#include <dirent.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static char **names;
static size_t count;
static atomic_size_t next;
static const char *input, *output;

static void page(const char *name) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", input, name);
    FILE *file = fopen(path, "rb");
    if (!file) { perror(path); exit(74); }
    fseek(file, 0, SEEK_END);
    size_t length = (size_t)ftell(file);
    rewind(file);
    char *text = malloc(length + 1);
    if (fread(text, 1, length, file) != length) { perror(path); exit(74); }
    fclose(file);
    char *html = cmark_markdown_to_html(text, length, CMARK_OPT_DEFAULT);
    snprintf(path, sizeof path, "%s/%.*s.html", output, (int)(strlen(name) - 3), name);
    file = fopen(path, "wb");
    if (!file || fwrite(html, 1, strlen(html), file) != strlen(html) || fclose(file)) { perror(path); exit(74); }
    free(html);
    free(text);
}

static void *work(void *nothing) {
    (void)nothing;
    for (size_t index; (index = atomic_fetch_add(&next, 1)) < count;) page(names[index]);
    return NULL;
}

int main(int arguments, char **values) {
    if (arguments < 3) { fputs("usage: floor NOTES OUTPUT [THREADS]\n", stderr); return 64; }
    input = values[1];
    output = values[2];
    int threads = arguments > 3 ? atoi(values[3]) : 2;
    mkdir(output, 0777);
    struct dirent **entries;
    int found = scandir(input, &entries, NULL, alphasort);
    if (found < 0) { perror(input); return 74; }
    names = malloc(sizeof *names * (size_t)found);
    for (int index = 0; index < found; index++) {
        size_t length = strlen(entries[index]->d_name);
        if (length > 3 && !strcmp(entries[index]->d_name + length - 3, ".md")) names[count++] = entries[index]->d_name;
    }
    pthread_t others[64];
    if (threads < 1 || threads > 64) threads = 2;
    for (int index = 0; index < threads; index++) pthread_create(&others[index], NULL, work, NULL);
    for (int index = 0; index < threads; index++) pthread_join(others[index], NULL);
    return 0;
}
