package org.tamga.bundle.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.tamga.assessment.Affected;
import org.tamga.assessment.FirstDerivation;
import org.tamga.bundle.load.KnownBundles;
import org.tamga.common.RowSink;
import org.tamga.feed.RevisionKind;
import org.tamga.feed.Revisions;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Brings a made-up store into the database, row by row past Hibernate and in one transaction: it is there whole, or nothing of it is.
 */
@ApplicationScoped
class SampleLoad {

    private static final Logger LOG = Logger.getLogger("org.tamga.sample");
    private static final int AT_MOST = (int) Duration.ofDays(2).toSeconds();
    private static final int AT_ONCE = 1000;
    private static final int STEPS_BETWEEN = 1000;
    private static final Duration LOOKED_AT = Duration.ofSeconds(1);

    private static final List<String> FILLED = Arrays.stream(Table.values()).map(Table::table).toList();
    /** What is derived from entries alone. */
    private static final List<String> VOICES = List.of("statement_voice", "citation_voice");
    private static final List<String> ASSESSED = List.of("claim_assessment", "statement_assessment", "claim_turn", "briefing_item");
    /** What is derived from either. */
    private static final List<String> LISTS = List.of("claim_of_actor", "measure_of_actor", "statement_of_actor");

    private final EntityManager database;
    private final SampleGround ground;
    private final KeyRanges keys;
    private final WorldRepository world;
    private final Revisions revisions;
    private final FirstDerivation derivation;
    private final KnownBundles bundles;
    private final DataSource pool;

    SampleLoad(EntityManager database, SampleGround ground, KeyRanges keys, WorldRepository world, Revisions revisions,
            FirstDerivation derivation, KnownBundles bundles, DataSource pool) {
        this.database = database;
        this.ground = ground;
        this.keys = keys;
        this.world = world;
        this.revisions = revisions;
        this.derivation = derivation;
        this.bundles = bundles;
        this.pool = pool;
    }

    /**
     * Makes it up, unless this very one is there.
     *
     * @return the number of the revision that has it
     * @throws SampleRefused where the store has something else, there is nothing to make it on, or no room for it; nothing is changed then
     */
    long load(SampleSize size) {
        var there = QuarkusTransaction.requiringNew().call(() -> ground.revisionOf(size));
        if (there.isPresent()) {
            return there.get();
        }
        // On its own: H2 ends a transaction that changes a sequence. What is lost, where the rest fails, is numbers.
        var firstKeys = QuarkusTransaction.requiringNew().call(() -> {
            ground.check(size);
            return keys.reserve(size);
        });
        var revision = QuarkusTransaction.requiringNew().timeout(AT_MOST).call(() -> write(size, firstKeys));
        tidyUp();
        return revision;
    }

    /**
     * What is counted in an index alone is so only where PostgreSQL has seen that every row is there for everybody: it would see to that in a
     * while, and until then a long list takes longer.
     */
    private void tidyUp() {
        try (var connection = pool.getConnection()) {
            if (connection.isWrapperFor(PGConnection.class)) {
                try (var statement = connection.createStatement()) {
                    statement.execute("vacuum analyze " + String.join(", ", LISTS));
                }
            }
        } catch (SQLException later) {
            LOG.debug("The lists of actors were not tidied up", later);
        }
    }

    private long write(SampleSize size, Map<Table, Long> firstKeys) {
        revisions.lock();
        ground.check(size);
        var revision = revisions.next(RevisionKind.LOAD, "start-up", SampleGround.summary(size), Sample.BUNDLE);
        database.flush();
        bundles.goOnBeingHeld();
        var sample = new Sample(size, world.read(firstKeys, revision.number));
        database.unwrap(Session.class).doWork(connection -> {
            try (var stop = AskedToStop.whileWorking(connection)) {
                writeUnless(stop, connection, size, sample, firstKeys);
            }
        });
        return revision.number;
    }

    /** Who asks to stop is told so, not what the database says of what was cancelled. */
    private void writeUnless(AskedToStop stop, Connection connection, SampleSize size, Sample sample, Map<Table, Long> firstKeys)
            throws SQLException {
        try {
            var aside = connection.isWrapperFor(PGConnection.class)
                    ? LaidAside.of(connection, together(FILLED, VOICES, ASSESSED, LISTS))
                    : null;
            var stages = aside == null ? Stage.WITH_INDEXES_IN_PLACE : EnumSet.allOf(Stage.class);
            try (var progress = Progress.of(LOG::info, System::nanoTime, stop::check, stages, LOOKED_AT)) {
                write(connection, aside, size, sample, firstKeys, progress);
            }
        } catch (SQLException | RuntimeException failed) {
            stop.check();
            throw failed;
        }
    }

    private void write(Connection connection, LaidAside aside, SampleSize size, Sample sample, Map<Table, Long> firstKeys,
            Progress progress) throws SQLException {
        for (var table : Table.values()) {
            fill(connection, table, sample, progress);
        }
        if (aside != null) {
            aside.putBackIndexes(FILLED, progress, Stage.INDEXES_OF_ROWS);
        }
        progress.whole("voices and days", Stage.VOICES, derivation::begin);
        if (aside != null) {
            aside.putBackIndexes(VOICES, progress, Stage.INDEXES_OF_VOICES);
        }
        derive(size, firstKeys, progress);
        if (aside != null) {
            aside.putBackIndexes(ASSESSED, progress, Stage.INDEXES_OF_ASSESSMENTS);
        }
        progress.whole("lists of actors", Stage.LISTS, derivation::list);
        if (aside != null) {
            aside.putBackIndexes(LISTS, progress, Stage.INDEXES_OF_LISTS);
        }
        progress.whole("turns and alliances", Stage.TURNS, derivation::finish);
        if (aside != null) {
            aside.putBackReferences(progress);
        }
    }

    @SafeVarargs
    private static List<String> together(List<String>... tables) {
        return Arrays.stream(tables).flatMap(List::stream).toList();
    }

    private static void fill(Connection connection, Table table, Sample sample, Progress progress) throws SQLException {
        var steps = sample.steps(table);
        var part = progress.part(table.table(), steps, Stage.ROWS, (double) steps / sample.steps());
        try (var sink = RowSink.of(connection, table.table(), table.columns())) {
            for (var number = 0; number < steps; number++) {
                sample.rows(table, number, sink);
                if (number % STEPS_BETWEEN == STEPS_BETWEEN - 1) {
                    part.done(STEPS_BETWEEN);
                }
            }
            sink.finish();
        }
        part.done(steps % STEPS_BETWEEN);
        part.end();
    }

    private void derive(SampleSize size, Map<Table, Long> firstKeys, Progress progress) {
        var claims = progress.part("assessments of claims", size.claims(), Stage.CLAIMS);
        for (var portion : KeyRanges.portions(firstKeys.get(Table.CLAIM), size.claims(), AT_ONCE)) {
            derivation.workOut(new Affected(portion, List.of()));
            claims.done(portion.size());
        }
        claims.end();
        var statements = progress.part("assessments of statements", size.statements(), Stage.STATEMENTS);
        for (var portion : KeyRanges.portions(firstKeys.get(Table.STATEMENT), size.statements(), AT_ONCE)) {
            derivation.workOut(new Affected(List.of(), portion));
            statements.done(portion.size());
        }
        statements.end();
    }
}
