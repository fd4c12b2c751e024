package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * What Khronika says stands in catalogues. English in Java is what the machine reads: words by which reports and files are understood, keys of
 * files, names of threads; and what only programmers are told: annotations, SQL, patterns, lines of the log, refusals without words for people.
 */
class LiteralsTest {

    private static final Pattern TWO_WORDS =
            Pattern.compile("(?<![\\p{L}\\\\<&.#/])[A-Za-z][A-Za-z’'-]+[,;:]? +[(“]?[A-Za-z][A-Za-z’'-]+");
    private static final Pattern SQL = Pattern.compile(
            "(?is).*\\b(?:select|insert into|update \\w+ set|delete from|order by|is (?:not )?null|is distinct|coalesce"
                    + "|role %s|database %s|time zone|offset :\\w+|r\\.\\w+ (?:=|desc)|as jsonb|s\\.\\w+ (?:=|in)|case when)\\b.*");
    private static final Pattern NOT_SAID = Pattern.compile(
            "(?s)(?:log|LOG)\\..*|.*\\.sql|Pattern\\.compile|.*\\.(?:matches|replaceAll|replaceFirst|split)");
    private static final Pattern SOURCES = Pattern.compile(".*/org/khronika/");
    private static final Pattern PLURAL_BY_HAND = Pattern.compile("== 1 ?\\?");
    private static final int MOST = 210;

    @Test
    void javaSaysNothingInEnglish() throws IOException {
        List<String> literals = english();

        assertThat(literals).hasSizeBetween(1, MOST);
    }

    /** One and many are told apart by the messages of a catalogue: Russian has three forms, Kazakh one. */
    @Test
    void javaTellsOneFromManyForNoSentence() throws IOException {
        List<String> byHand = new ArrayList<>();
        for (Path file : sources()) {
            if (PLURAL_BY_HAND.matcher(Files.readString(file)).find()) {
                byHand.add(file.toString());
            }
        }
        assertThat(byHand).isEmpty();
    }

    private static List<String> english() throws IOException {
        List<String> found = new ArrayList<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitLiteral(LiteralTree literal, Void none) {
                        if (literal.getValue() instanceof String text && isEnglish(text) && isSaid(getCurrentPath())) {
                            found.add("%s:%d %s"
                                    .formatted(
                                            SOURCES.matcher(unit.getSourceFile().getName())
                                                    .replaceFirst(""),
                                            unit.getLineMap().getLineNumber(positions.getStartPosition(unit, literal)),
                                            text));
                        }
                        return null;
                    }

                    @Override
                    public Void visitAnnotation(AnnotationTree annotation, Void none) {
                        return null;
                    }
                }.scan(unit, null);
            }
        }
        return found;
    }

    private static boolean isEnglish(String text) {
        return TWO_WORDS.matcher(text).find() && !SQL.matcher(text).matches();
    }

    /** Whether it stands in nothing that only programs and programmers read. */
    private static boolean isSaid(TreePath literal) {
        for (TreePath path = literal; path != null; path = path.getParentPath()) {
            Tree within = path.getLeaf();
            if (within instanceof MethodInvocationTree call
                    && call.getMethodSelect().toString().endsWith("Sayable.written")) {
                return true;
            }
            if (within instanceof ThrowTree
                    || (within instanceof NewClassTree made
                            && made.getIdentifier().toString().matches(".*(?:Exception|Error)"))
                    || (within instanceof MethodInvocationTree call
                            && NOT_SAID.matcher(call.getMethodSelect().toString())
                                    .matches())) {
                return false;
            }
        }
        return true;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
