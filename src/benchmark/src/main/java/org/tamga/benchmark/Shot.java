package org.tamga.benchmark;

import java.nio.file.Path;

/**
 * A request that is sent again and again, and the one right answer to it.
 *
 * @param request a file with the body to post; null for a GET
 * @param expected a file with the body of the right answer
 * @param distinct whether no two requests are to be the same, so that none can be answered from memory
 */
record Shot(String url, Path request, Path expected, boolean distinct) {
}
