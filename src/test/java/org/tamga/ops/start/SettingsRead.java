package org.tamga.ops.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import com.sun.source.doctree.DocTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;

import io.smallrye.config.common.utils.StringUtil;

/**
 * A setting of Tamga's own, as the interface that reads it says: what it means stands in its Javadoc, which only the source has.
 *
 * @param standard the value where none is given; null where there is none
 */
record SettingsRead(String name, String meaning, String standard) {

    private static final Pattern SEE = Pattern.compile(": see docs/decisions/(\\d+)\\.$");

    /** Of every interface that is annotated with ConfigMapping, by name. */
    static Map<String, SettingsRead> all() {
        var all = new LinkedHashMap<String, SettingsRead>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
            var docs = DocTrees.instance(task);
            for (var unit : task.parse()) {
                for (var type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree mapping && annotation(mapping.getModifiers().getAnnotations(), "ConfigMapping") != null) {
                        var prefix = value(annotation(mapping.getModifiers().getAnnotations(), "ConfigMapping"));
                        new Reader(docs, all).read(new TreePath(new TreePath(unit), mapping), prefix);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java") && read(file).contains("@ConfigMapping(")).sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnnotationTree annotation(List<? extends AnnotationTree> annotations, String name) {
        return annotations.stream().filter(each -> each.getAnnotationType().toString().equals(name)).findFirst().orElse(null);
    }

    private static String value(AnnotationTree annotation) {
        var argument = annotation.getArguments().get(0);
        var literal = argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
        return (String) ((LiteralTree) literal).getValue();
    }

    /** Goes through an interface, and through those within it for the settings that they group. */
    private record Reader(DocTrees docs, Map<String, SettingsRead> all) {

        void read(TreePath type, String prefix) {
            var members = ((ClassTree) type.getLeaf()).getMembers();
            for (var member : members) {
                if (member instanceof MethodTree method) {
                    var group = members.stream().filter(each -> each instanceof ClassTree nested
                            && nested.getSimpleName().contentEquals(method.getReturnType().toString())).findFirst();
                    var name = annotation(method.getModifiers().getAnnotations(), "WithParentName") != null ? prefix
                            : prefix + "." + StringUtil.skewer(method.getName().toString());
                    if (group.isPresent()) {
                        read(new TreePath(type, group.get()), name);
                    } else {
                        all.put(name, new SettingsRead(name, meaning(new TreePath(type, method)), standard(method)));
                    }
                }
            }
        }

        private String meaning(TreePath method) {
            var comment = docs.getDocCommentTree(method);
            if (comment == null) {
                throw new IllegalStateException(method.getLeaf() + " has no Javadoc, so nobody knows what it means");
            }
            var text = new StringBuilder();
            for (DocTree part : comment.getFullBody()) {
                text.append(part);
            }
            var plain = text.toString().replaceAll("\\s+", " ").replace("&lt;", "<").strip();
            return SEE.matcher(plain).replaceFirst(found -> " ([why](decisions/%s)).".formatted(decision(found.group(1))));
        }

        private static String decision(String number) {
            try (var files = Files.list(Path.of("docs/decisions"))) {
                return files.map(file -> file.getFileName().toString()).filter(file -> file.startsWith(number)).findFirst().orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String standard(MethodTree method) {
            var standard = annotation(method.getModifiers().getAnnotations(), "WithDefault");
            return standard == null ? null : value(standard);
        }
    }
}
