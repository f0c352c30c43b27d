package org.tamga.bundle.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tamga.bundle.entry.Bundle;
import org.tamga.bundle.entry.BundleError;
import org.tamga.bundle.read.BundlePlace;
import org.tamga.bundle.read.BundleReader;
import org.tamga.bundle.read.ClassPathPlace;
import org.tamga.bundle.read.DirectoryPlace;
import org.tamga.bundle.verify.Verification;
import org.tamga.source.fingerprint.ArticleText;

/** What Tamga does at a command line, where no server is needed: make fingerprints of a text, verify a bundle against texts, ask a server how it is, restore a backup. */
public final class Commands {

    static final String USAGE = """
            Without arguments, Tamga starts and listens. Otherwise:

              fingerprint BUNDLE ARTICLE TEXT   makes BUNDLE/fingerprints/ARTICLE.yaml of the article's text
              verify BUNDLE TEXTS               compares a bundle with the texts of its articles
              health [URL]                      asks the Tamga that runs on this machine whether it is ready
              prepare FILE                      makes the store that a native binary carries, and beside it the files of the console
              restore BACKUP [DIRECTORY]        puts a backup of the embedded database in its place, while Tamga is stopped

            BUNDLE is a directory with the file bundle.yaml; verify also takes built-in, the dataset that comes with Tamga. ARTICLE is
            the slug of an article. TEXT is a file in UTF-8 with a paragraph a line; TEXTS is a directory with such files, named *.txt.
            Which text is which article is seen from the fingerprints. The words of a text are not kept. BACKUP is a copy of tamga.mv.db;
            DIRECTORY is where Tamga keeps that, TAMGA_DATA_DIRECTORY or else data unless it is said.
            """;

    private static final int WRONG = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    public Commands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Does what the arguments say.
     *
     * @return the exit code: 0 where all is well, 1 where something was found, 2 where nobody knows what is meant
     */
    public int run(List<String> arguments) {
        var command = arguments.get(0);
        if (command.equals("fingerprint") && arguments.size() == 4) {
            return fingerprint(Path.of(arguments.get(1)), arguments.get(2), Path.of(arguments.get(3)));
        }
        if (command.equals("verify") && arguments.size() == 3) {
            return verify(arguments.get(1).equals("built-in") ? new ClassPathPlace("dataset")
                    : new DirectoryPlace(
                            Path.of(arguments.get(1))),
                    Path.of(arguments.get(2)));
        }
        if (command.equals("health") && arguments.size() <= 2) {
            return health(arguments.size() == 2 ? arguments.get(1) : HealthProbe.here());
        }
        if (command.equals("prepare") && arguments.size() == 2) {
            return prepare(Path.of(arguments.get(1)));
        }
        if (command.equals("restore") && (arguments.size() == 2 || arguments.size() == 3)) {
            return restore(Path.of(arguments.get(1)),
                    arguments.size() == 3 ? arguments.get(2) : RestoreStore.setting("tamga.data-directory"));
        }
        var asked = List.of("help", "--help", "-h").contains(command);
        (asked ? out : err).print(USAGE);
        return asked ? 0 : MISUSED;
    }

    private int fingerprint(Path directory, String slug, Path file) {
        var bundle = read(new DirectoryPlace(directory));
        if (bundle == null) {
            return WRONG;
        }
        var article = bundle.articles().stream().filter(placed -> slug.equals(placed.slug())).findAny();
        if (article.isEmpty()) {
            return wrong(slug + ": no such article in " + bundle.place());
        }
        var text = text(file);
        if (text == null) {
            return WRONG;
        }
        if (!Integer.valueOf(text.paragraphs().size()).equals(article.get().entry().paragraphs())) {
            return wrong(file + ": found " + text.paragraphs().size() + " non-empty lines, expected " + article.get().entry().paragraphs()
                    + ", the paragraphs of " + slug);
        }
        return write(directory, slug, FingerprintsYaml.of(slug, text.fingerprints(article.get().entry().title(),
                article.get().entry().furniture())));
    }

    private int health(String url) {
        var answer = HealthProbe.ask(url);
        (answer.ready() ? out : err).println(answer.said());
        return answer.ready() ? 0 : WRONG;
    }

    private int prepare(Path file) {
        try {
            PackConsole.into(file.toAbsolutePath().resolveSibling("console"));
            return PrepareStore.into(file);
        } catch (IOException | SQLException e) {
            return wrong(file + ": can't be made: " + e.getMessage());
        }
    }

    private int restore(Path backup, String directory) {
        try {
            out.println(new RestoreStore(backup, Path.of(directory == null ? "data" : directory)).run());
            return 0;
        } catch (IOException e) {
            return wrong(e.getMessage());
        }
    }

    private int write(Path directory, String slug, String yaml) {
        var file = directory.resolve("fingerprints").resolve(slug + ".yaml");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, yaml);
        } catch (IOException e) {
            return wrong(file + ": can't be written");
        }
        out.println("Wrote " + file);
        return 0;
    }

    private int verify(BundlePlace place, Path directory) {
        var bundle = read(place);
        var texts = texts(directory);
        if (bundle == null || texts == null) {
            return WRONG;
        }
        var findings = Verification.of(bundle, texts);
        findings.forEach(out::println);
        out.println(bundle.place() + ": " + bundle.articles().size() + " articles compared with " + texts.size() + " texts, "
                + (findings.isEmpty() ? "nothing" : findings.size()) + " found");
        return findings.isEmpty() ? 0 : WRONG;
    }

    /** The bundle; null, and said why, where it can't be read or is wrong in itself. */
    private Bundle read(BundlePlace place) {
        var errors = new ArrayList<BundleError>();
        var bundle = new BundleReader().read(place, errors);
        errors.forEach(err::println);
        return errors.isEmpty() ? bundle : null;
    }

    private Map<String, ArticleText> texts(Path directory) {
        var texts = new TreeMap<String, ArticleText>();
        try (var files = Files.list(directory)) {
            for (var file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                var text = text(file);
                if (text == null) {
                    return null;
                }
                texts.put(file.getFileName().toString(), text);
            }
        } catch (IOException e) {
            wrong(directory + ": can't be read as a directory of texts");
            return null;
        }
        return texts;
    }

    private ArticleText text(Path file) {
        try {
            return ArticleText.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            wrong(file + ": found bytes that are not UTF-8, expected a text in UTF-8");
        } catch (IOException e) {
            wrong(file + ": can't be read");
        }
        return null;
    }

    private int wrong(String message) {
        err.println(message);
        return WRONG;
    }
}
