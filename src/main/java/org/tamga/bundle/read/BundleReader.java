package org.tamga.bundle.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.bundle.entry.ActorsFile;
import org.tamga.bundle.entry.AlliancesFile;
import org.tamga.bundle.entry.ArticleEntry;
import org.tamga.bundle.entry.ArticleFile;
import org.tamga.bundle.entry.Bundle;
import org.tamga.bundle.entry.BundleError;
import org.tamga.bundle.entry.BundleFile;
import org.tamga.bundle.entry.CitationEntry;
import org.tamga.bundle.entry.Cited;
import org.tamga.bundle.entry.ClaimEntry;
import org.tamga.bundle.entry.CountriesFile;
import org.tamga.bundle.entry.Entry;
import org.tamga.bundle.entry.FingerprintsFile;
import org.tamga.bundle.entry.LinkEntry;
import org.tamga.bundle.entry.MeasuresFile;
import org.tamga.bundle.entry.Placed;
import org.tamga.bundle.entry.SourcesFile;
import org.tamga.bundle.entry.StatementEntry;
import org.tamga.bundle.entry.TopicsFile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads a bundle's files, and says of each what can be said without knowing the others. */
@ApplicationScoped
public class BundleReader {

    private static final Set<String> FILES = Set.of("bundle.yaml", "countries.yaml", "alliances.yaml", "actors.yaml", "sources.yaml",
            "measures.yaml", "topics.yaml");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");

    private final ObjectMapper mapper = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .configure(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, true);
    private BundleSchema schema;

    /**
     * Reads all files of a bundle.
     *
     * @param errors where all that is wrong is added
     * @return null where a file is missing or can't be read, so that nothing can be said about what refers to it
     */
    public Bundle read(BundlePlace place, List<BundleError> errors) {
        return new Reading(place, errors).bundle();
    }

    /** The name that a bundle gives itself; nothing where that can't be read, which is an error for {@link #read} to tell. */
    public Optional<String> name(BundlePlace place) {
        var content = new Reading(place, new ArrayList<>()).content("bundle.yaml", false);
        return content == null || !content.path("name").isTextual() ? Optional.empty() : Optional.of(content.get("name").asText());
    }

    /** Every file that belongs to a bundle, or lies in its place; not all of them need be there. */
    SortedSet<String> files(BundlePlace place) {
        var files = new TreeSet<>(FILES);
        files.addAll(place.files());
        var content = new Reading(place, new ArrayList<>()).content("bundle.yaml", false);
        if (content != null) {
            for (var article : content.path("articles")) {
                if (SLUG.matcher(article.asText()).matches()) {
                    files.add("articles/" + article.asText() + ".yaml");
                    files.add("fingerprints/" + article.asText() + ".yaml");
                }
            }
        }
        return files;
    }

    /** The schema takes a while to make ready, and is not needed before a bundle is read. */
    private synchronized BundleSchema schema() {
        if (schema == null) {
            schema = new BundleSchema();
        }
        return schema;
    }

    /** One reading of one place. */
    private final class Reading {

        private final BundlePlace place;
        private final List<BundleError> errors;
        private boolean whole = true;

        private final List<Placed<ArticleEntry>> articles = new ArrayList<>();
        private final List<Placed<StatementEntry>> statements = new ArrayList<>();
        private final List<Placed<ClaimEntry>> claims = new ArrayList<>();
        private final List<Placed<Cited>> citations = new ArrayList<>();
        private final List<Placed<LinkEntry>> links = new ArrayList<>();

        Reading(BundlePlace place, List<BundleError> errors) {
            this.place = place;
            this.errors = errors;
        }

        Bundle bundle() {
            Set<String> files;
            try {
                files = place.files();
            } catch (BundlePlace.UnreadableException e) {
                errors.add(new BundleError(place.toString(), "", e.found(), e.expected()));
                return null;
            }
            var bundle = file("bundle.yaml", "bundleFile", BundleFile.class, true);
            if (bundle == null) {
                return null;
            }
            var countries = file("countries.yaml", "countriesFile", CountriesFile.class, false);
            var alliances = file("alliances.yaml", "alliancesFile", AlliancesFile.class, false);
            var actors = file("actors.yaml", "actorsFile", ActorsFile.class, false);
            var sources = file("sources.yaml", "sourcesFile", SourcesFile.class, false);
            var measures = file("measures.yaml", "measuresFile", MeasuresFile.class, false);
            var topics = file("topics.yaml", "topicsFile", TopicsFile.class, false);
            bundle.articles().stream().distinct().forEach(this::article);
            strangers(files, bundle);
            if (!whole) {
                return null;
            }
            return new Bundle(place.toString(), bundle.name(),
                    entries("topics.yaml", "topics", topics, TopicsFile::topics),
                    entries("countries.yaml", "countries", countries, CountriesFile::countries),
                    entries("alliances.yaml", "alliances", alliances, AlliancesFile::alliances),
                    entries("actors.yaml", "actors", actors, ActorsFile::actors),
                    entries("sources.yaml", "sources", sources, SourcesFile::sources),
                    entries("measures.yaml", "measures", measures, MeasuresFile::measures),
                    articles, statements, claims, citations, links);
        }

        private <F> F file(String file, String definition, Class<F> type, boolean required) {
            var content = content(file, required);
            if (content == null) {
                return null;
            }
            if (!content.isObject()) {
                whole = false;
                errors.add(new BundleError(file, "", content.isNull() ? "nothing" : "something else", "the keys of its entries"));
                return null;
            }
            errors.addAll(schema().check(file, definition, content));
            try {
                return mapper.treeToValue(content, type);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("The schema lets through what the format can't hold, in " + file, e);
            }
        }

        private JsonNode content(String file, boolean required) {
            byte[] bytes;
            try {
                var found = place.read(file);
                if (found.isEmpty()) {
                    if (required) {
                        whole = false;
                        errors.add(new BundleError(file, "", "no such file", "a file"));
                    }
                    return null;
                }
                bytes = found.get();
            } catch (BundlePlace.UnreadableException e) {
                whole = false;
                errors.add(new BundleError(file, "", e.found(), e.expected()));
                return null;
            }
            var text = text(file, bytes);
            var before = errors.size();
            var content = text == null ? null : YamlText.read(file, text, errors);
            if (content == null || errors.size() > before) {
                whole = false;
                return null;
            }
            return content;
        }

        private String text(String file, byte[] bytes) {
            var buffer = ByteBuffer.wrap(bytes);
            try {
                var text = StandardCharsets.UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(buffer)
                        .toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                var line = 1;
                for (int i = 0; i < buffer.position(); i++) {
                    line += bytes[i] == '\n' ? 1 : 0;
                }
                errors.add(new BundleError(file, "line " + line, "bytes that are not UTF-8", "a text file in UTF-8"));
                return null;
            }
        }

        private <F, E extends Entry> List<Placed<E>> entries(String file, String key, F content, Function<F, List<E>> list) {
            return content == null ? List.of() : placed(file, key, list.apply(content));
        }

        private <E extends Entry> List<Placed<E>> placed(String file, String key, List<E> entries) {
            return entries.stream().map(entry -> new Placed<>(file, key + "[" + entry.slug() + "]", entry)).toList();
        }

        private void article(String slug) {
            if (!SLUG.matcher(slug).matches()) {
                whole = false;
                return;
            }
            var file = "articles/" + slug + ".yaml";
            var content = file(file, "articleFile", ArticleFile.class, true);
            if (content == null) {
                return;
            }
            if (content.article() != null) {
                if (content.article().slug() != null && !content.article().slug().equals(slug)) {
                    errors.add(new BundleError(file, "article/slug", '"' + content.article().slug() + '"',
                            "the name of its file, " + slug));
                }
                articles.add(new Placed<>(file, "article", content.article().with(fingerprints(slug))));
            }
            for (var statement : placed(file, "statements", content.statements())) {
                statements.add(statement);
                statement.entry().cited()
                        .forEach(cited -> cite(file, statement.path() + "/cited", slug, cited.ofStatement(statement.slug())));
            }
            for (var claim : placed(file, "claims", content.claims())) {
                claims.add(claim);
                claim.entry().cited().forEach(cited -> cite(file, claim.path() + "/cited", slug, cited.ofClaim(claim.slug())));
            }
            for (var cited : content.cites()) {
                if ((cited.claim() == null) == (cited.statement() == null)) {
                    errors.add(new BundleError(file, "cites[paragraph " + cited.paragraph() + "]",
                            cited.claim() == null ? "neither statement nor claim" : "both a statement and a claim", "one of the two"));
                } else {
                    cite(file, "cites", slug, cited);
                }
            }
            content.links().forEach(link -> links.add(new Placed<>(file,
                    "links[" + link.from() + " " + link.kind() + " " + link.to() + "]", link)));
        }

        private FingerprintsFile fingerprints(String slug) {
            var file = "fingerprints/" + slug + ".yaml";
            var content = file(file, "fingerprintsFile", FingerprintsFile.class, false);
            if (content != null && content.article() != null && !content.article().equals(slug)) {
                errors.add(new BundleError(file, "article", '"' + content.article() + '"', "the name of its file, " + slug));
            }
            return content;
        }

        private void cite(String file, String list, String article, CitationEntry citation) {
            var cited = new Cited(article, citation);
            var label = (list.equals("cites") ? cited.target() + ", " : "") + "paragraph " + citation.paragraph();
            citations.add(new Placed<>(file, list + "[" + label + "]", cited));
        }

        /** A file that nobody reads is a slip of whoever put it there. */
        private void strangers(Set<String> files, BundleFile bundle) {
            for (var file : files) {
                var slash = file.indexOf('/');
                var ofBundle = slash > 0
                        ? file.endsWith(".yaml") && bundle.articles().contains(file.substring(slash + 1, file.length() - 5))
                        : FILES.contains(file) || !(file.endsWith(".yaml") || file.endsWith(".yml"));
                if (!ofBundle) {
                    errors.add(new BundleError(file, "", "a file that is not of the bundle",
                            slash > 0 ? "its slug under articles in bundle.yaml" : "one of the files of the format"));
                }
            }
        }
    }
}
