package org.khronika.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.records.Question;
import org.khronika.records.Question.Control;
import org.khronika.records.RecordType;
import org.khronika.records.Shape;
import org.khronika.review.Contents;
import org.khronika.review.Reader;
import org.khronika.review.TestContents;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AssignableTypeFilter;
import tools.jackson.databind.JsonNode;

/** Of every kind of record, whatever single answer is given: it is kept as a draft, or a problem speaks of it. Never is it lost in silence. */
class OneAnswerAloneTest {

    private static final Reader READER = new Reader(1);

    private static final Names NAMES = new Names() {

        @Override
        public Optional<Match> find(RecordRef address, Reader reader) {
            return Optional.of(Match.of(address, "Әлия Қосымова", List.of()));
        }

        @Override
        public Optional<Match> byId(String id, Set<RecordKind> kinds, Reader reader) {
            return Names.address(id)
                    .filter(address -> kinds.contains(address.kind()))
                    .flatMap(address -> find(address, reader));
        }

        @Override
        public Meant meant(String words, Set<RecordKind> kinds, Reader reader) {
            return Names.address(words)
                    .<Meant>map(address -> new Meant.One(Match.of(address, "Әлия Қосымова", List.of())))
                    .orElseGet(Meant.Nothing::new);
        }

        @Override
        public List<Match> suggestions(String words, Set<RecordKind> kinds, Reader reader) {
            return List.of();
        }
    };

    private final Contents contents = TestContents.make();
    private final ReadForm form = new ReadForm(NAMES, contents);

    /** The kinds of record, each with the class of its body. */
    static Stream<Class<? extends Record>> bodies() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(RecordType.class));
        return scanner.findCandidateComponents("org.khronika").stream()
                .map(found -> String.valueOf(found.getBeanClassName()))
                .sorted()
                .map(OneAnswerAloneTest::bodyOf);
    }

    private static Class<? extends Record> bodyOf(String type) {
        try {
            Class<?> body = ResolvableType.forClass(Class.forName(type))
                    .as(RecordType.class)
                    .getGeneric(0)
                    .resolve(Record.class);
            return body.asSubclass(Record.class);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @TestFactory
    Stream<DynamicTest> anItemInWhichOneAnswerStandsIsKept() {
        return bodies().flatMap(body -> Shape.of(body).questions().stream()
                .filter(list -> list.control() == Control.GROUPS)
                .flatMap(list -> list.children().stream()
                        .filter(child -> child.control() != Control.CARRIED)
                        .flatMap(child -> answersTo(child, list.name() + ".0." + child.name()).stream()
                                .map(answer -> DynamicTest.dynamicTest(
                                        body.getSimpleName() + ", " + list.name() + "." + child.name() + " = "
                                                + answer.first(list.name() + ".0." + child.name()),
                                        () -> itemStays(body, list, child, answer.put(list.name(), "0")))))));
    }

    private void itemStays(Class<? extends Record> body, Question list, Question child, Answers answers) {
        Filled<?> filled = read(body, answers);
        String item = list.name() + ".0";
        if (filled.problems().stream().anyMatch(problem -> problem.name().startsWith(item + "."))) {
            return;
        }
        JsonNode items = tree(filled).path(list.name());
        assertThat(items.size()).as("%s: %s", items, filled.problems()).isEqualTo(1);
        stands(child, items.get(0));
    }

    @TestFactory
    Stream<DynamicTest> anAnswerAloneIsADraft() {
        return bodies().flatMap(body -> Shape.of(body).questions().stream()
                .filter(question -> question.control() != Control.CARRIED && question.control() != Control.GROUPS)
                .flatMap(question -> answersTo(question, question.name()).stream()
                        .limit(1)
                        .map(answer -> DynamicTest.dynamicTest(body.getSimpleName() + ", " + question.name(), () -> {
                            Filled<?> filled = read(body, answer);
                            assertThat(filled.problems()).isEmpty();
                            stands(question, tree(filled));
                        }))));
    }

    @TestFactory
    Stream<DynamicTest> anAnswerAloneInAnItemIsADraft() {
        return bodies().flatMap(body -> Shape.of(body).questions().stream()
                .filter(list -> list.control() == Control.GROUPS)
                .flatMap(list -> list.children().stream()
                        .filter(child -> child.control() != Control.CARRIED)
                        .flatMap(child -> answersTo(child, list.name() + ".0." + child.name()).stream()
                                .limit(1)
                                .map(answer -> DynamicTest.dynamicTest(
                                        body.getSimpleName() + ", " + list.name() + "." + child.name(), () -> {
                                            Filled<?> filled = read(body, answer.put(list.name(), "0"));
                                            assertThat(filled.problems()).isEmpty();
                                            itemStays(body, list, child, answer);
                                        })))));
    }

    private Filled<?> read(Class<? extends Record> body, Answers answers) {
        return form.read(body, answers.copy(), Origin.none(), READER);
    }

    private JsonNode tree(Filled<?> filled) {
        Record body = filled.body();
        return body == null ? fail("refused: " + filled.problems()) : contents.tree(body);
    }

    private static void stands(Question question, JsonNode in) {
        JsonNode value = in.path(question.name());
        assertThat(value.isNull() || value.isMissingNode() || (value.isArray() && value.isEmpty()))
                .as("%s in %s", question.name(), in)
                .isFalse();
        if (question.control() == Control.YES_NO) {
            assertThat(value.asBoolean()).isTrue();
        }
    }

    /** What somebody may answer: something that can be understood, and something that cannot. */
    private static List<Answers> answersTo(Question question, String name) {
        List<Answers> all = new ArrayList<>();
        for (String words : words(question)) {
            Answers answers = new Answers();
            if (question.control() == Control.REFERENCES) {
                answers.put(name, "0").put(name + ".0", words);
            } else {
                answers.put(name, words);
            }
            all.add(answers);
        }
        return all;
    }

    private static List<String> words(Question question) {
        return switch (question.control()) {
            case TEXT, BOUND -> List.of(text(question));
            case TEXTS -> List.of(lines(question), "CAO-488");
            case DATE -> List.of("14 November 2022", "кеше кешке", "on the 31st of February");
            case QUANTITY -> List.of("more than 20", "көп");
            case WHOLE_NUMBER -> List.of("2", "екі");
            case DECIMAL -> List.of("43.25", "солтүстік");
            case SENTENCES -> List.of("15 days of arrest", "жаза");
            case YES_NO -> List.of("yes");
            case CHOICE, CHOICES -> List.of(question.offered().getLast().value(), "NO_SUCH_CHOICE");
            case QUESTION -> List.of(question.options().getFirst().value(), "nothing.of.it");
            case REFERENCE, REFERENCES ->
                List.of(
                        RecordRef.of("KZ", question.kinds().iterator().next(), 2022, 1)
                                .address(),
                        "Әлия Қосымова");
            case GROUPS, CARRIED -> List.of();
        };
    }

    private static String lines(Question question) {
        if (English.isArticles(question)) {
            return "CC-272(1)";
        }
        return List.of("penalties", "alwaysAdded", "mayBeAdded").contains(question.name())
                ? "imprisonment 4 to 10 years"
                : "Қасым “Үміт” — сөзі";
    }

    private static String text(Question question) {
        return switch (question.name()) {
            case "link", "url" -> "https://example.org/қ";
            case "code" -> "CC";
            case "number" -> "272";
            case "part" -> "2";
            default -> "Қасым “Үміт” — сөзі";
        };
    }
}
