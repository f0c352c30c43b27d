package org.tamga.benchmark;

/** One of those that are measured in turn: what is sent to which server. */
record Contender(String name, Server server, Shot shot) {
}
