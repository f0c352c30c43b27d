package org.tamga.ops.start;

import java.util.List;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.StreamHandler;

import org.jboss.logging.Logger;
import org.tamga.bundle.command.Commands;
import org.tamga.ops.EarlyConnection;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where Tamga begins: with arguments it does what they say and ends, without it starts and listens. */
@QuarkusMain
public final class Main {

    Main() {
    }

    public static void main(String... arguments) {
        if (ImageMode.current() == ImageMode.NATIVE_RUN) {
            MemoryBesideTheHeap.inOneArea();
        }
        if (arguments.length == 0) {
            EarlyConnection.want();
            Quarkus.run(null, Main::ended);
        } else {
            System.exit(new Commands(System.out, System.err).run(List.of(arguments)));
        }
    }

    /** Whoever starts Tamga is told why it did not, in one sentence where it is theirs to mend; else with all that we know. */
    private static void ended(int code, Throwable failure) {
        if (failure != null) {
            StartFailure.told(failure).ifPresentOrElse(Main::say,
                    () -> Logger.getLogger("org.tamga").error("Tamga could not be started", failure));
        }
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, failure);
    }

    private static void say(String why) {
        withoutWhatWasToBeLogged();
        if (!why.isBlank()) {
            System.err.println(why);
        }
    }

    /** Where a setting is wrong nothing has been set up to log yet; what waits for that would be poured out around the sentence. */
    private static void withoutWhatWasToBeLogged() {
        var waiting = InitialConfigurator.DELAYED_HANDLER;
        if (!waiting.isActivated()) {
            waiting.setErrorManager(new ErrorManager() {
                @Override
                public void error(String message, Exception failure, int code) {
                    // That too much waited.
                }
            });
            waiting.setHandlers(new Handler[]{new StreamHandler()});
        }
    }
}
