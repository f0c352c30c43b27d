package org.tamga.bundle.command;

import java.util.List;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where Tamga begins: with arguments it does what they say and ends, without it starts and listens. */
@QuarkusMain
public final class Main {

    Main() {
    }

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run(arguments);
        } else {
            System.exit(new Commands(System.out, System.err).run(List.of(arguments)));
        }
    }
}
