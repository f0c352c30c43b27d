package org.tamga.benchmark;

/**
 * One of those that are measured in turn: what is sent to which server.
 *
 * @param database that it reads from; null where it has its own within itself
 */
record Contender(String name, Server server, Database database, Shot shot) {
}
