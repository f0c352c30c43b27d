package org.tamga.bundle.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jboss.logging.Logger;
import org.tamga.bundle.read.BundleReader;
import org.tamga.bundle.read.ClassPathPlace;
import org.tamga.common.Room;

/** Whether a sample can be made in a store: it holds the dataset that comes with Tamga, nothing else, and has room. */
@ApplicationScoped
class SampleGround {

    static final String MADE_UP = "Made up a sample of ";

    private static final Logger LOG = Logger.getLogger("org.tamga.sample");

    private final EntityManager database;
    private final BundleReader reader;
    private final Room room;

    SampleGround(EntityManager database, BundleReader reader, Room room) {
        this.database = database;
        this.reader = reader;
        this.room = room;
    }

    /** What the revision says that made it. */
    static String summary(SampleSize size) {
        return MADE_UP + "%s.".formatted(size);
    }

    /** The number of the revision that made this very sample; nothing where there is none. */
    Optional<Long> revisionOf(SampleSize size) {
        List<?> made = database.createNativeQuery("select number from revision where bundle = :sample and summary = :summary")
                .setParameter("sample", Sample.BUNDLE).setParameter("summary", summary(size)).getResultList();
        return made.stream().findFirst().map(number -> ((Number) number).longValue());
    }

    /** @throws SampleRefused where it can't */
    void check(SampleSize size) {
        var builtIn = reader.name(new ClassPathPlace("dataset")).orElseThrow();
        List<?> others = database.createNativeQuery("""
                select summary from revision where bundle is null or bundle <> :builtIn order by number fetch first 1 row only
                """).setParameter("builtIn", builtIn).getResultList();
        if (!others.isEmpty()) {
            throw new SampleRefused("found a store that has other data (\"%s\"), expected one of its own".formatted(others.get(0)));
        }
        if (database.createNativeQuery("select number from revision fetch first 1 row only").getResultList().isEmpty()) {
            throw new SampleRefused("found an empty store, expected one with the dataset that comes with Tamga, whose countries a sample "
                    + "is about (tamga.bundle.built-in=true)");
        }
        check(size, room.left().orElse(-1));
    }

    /** @param left how many bytes there are; less than none where nobody knows */
    static void check(SampleSize size, long left) {
        if (left < 0) {
            LOG.infof("How much room the database has can't be seen from here; %s are needed", inWords(size.bytes()));
        } else if (left < size.bytes()) {
            throw new SampleRefused("found %s of room where the database keeps its files, expected %s for %s".formatted(inWords(left),
                    inWords(size.bytes()), size));
        }
    }

    private static String inWords(long bytes) {
        return bytes < 1e9 ? String.format(Locale.ROOT, "%.0f MB", bytes / 1e6) : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }
}
