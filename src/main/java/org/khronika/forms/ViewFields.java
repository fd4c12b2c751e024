package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.forms.FormView.Cite;
import org.khronika.forms.FormView.Field;
import org.khronika.forms.FormView.Item;
import org.khronika.forms.Names.Match;
import org.khronika.forms.Names.Meant;
import org.khronika.records.Question;
import org.khronika.records.Question.Control;
import org.khronika.review.Reader;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;

/** The questions of a form as a page shows them. */
record ViewFields(
        Answers answers,
        List<Problem> problems,
        Names names,
        Reader reader,
        @Nullable String focus) {

    /** How many problems there are with an answer and everything in it. */
    long wrongWithin(String name) {
        return problems.stream()
                .filter(problem -> problem.name().equals(name) || problem.name().startsWith(name + "."))
                .count();
    }

    /** A question; {@code label} says to which item of a list it belongs. */
    Field field(Question question, String name, String label, List<Cite> cites) {
        List<String> values = answers.all(name);
        String value = answers.first(name);
        boolean isReference = question.control() == Control.REFERENCE;
        return new Field(
                question.control() == Control.QUESTION
                        ? OfferAnswers.of(question, value, answers, reader.language())
                        : question,
                name,
                label,
                values,
                answers.first(name + "-as"),
                isReference && wrongAt(name).size() > 0 ? near(question, value) : List.of(),
                isReference ? meant(question, name) : understood(question, value),
                wrongAt(name),
                cites.stream().filter(cite -> cite.field().equals(name)).toList(),
                items(question, name, label, cites),
                isReference ? MadeNew.stands(name, answers) : List.of(),
                name.equals(focus));
    }

    private List<String> wrongAt(String name) {
        return problems.stream()
                .filter(problem -> problem.name().equals(name))
                .map(problem -> problem.sentence().in(reader.language()))
                .toList();
    }

    private List<Understood> understood(Question question, String value) {
        return Understood.of(question).stream()
                .flatMap(what -> Understood.of(what, value, reader.language()).stream())
                .filter(line -> !line.wrong())
                .toList();
    }

    private List<Match> near(Question question, String words) {
        return words.isBlank()
                        || !(names.meant(words, question.kinds(), reader) instanceof Meant.Perhaps(List<Match> near))
                ? List.of()
                : near;
    }

    /** Which record the words stand for. */
    private List<Understood> meant(Question question, String name) {
        if (!wrongAt(name).isEmpty()) {
            return List.of();
        }
        return names
                .byId(answers.first(name + "-as"), question.kinds(), reader)
                .filter(found ->
                        found.title().strip().equals(answers.first(name).strip()))
                .map(match -> understood(match, reader.language()))
                .stream()
                .toList();
    }

    static Understood understood(Match found, Language language) {
        String rest =
                found.address().isPresent() ? "" : phrase("forms.put-on-record").in(language);
        return new Understood(found.because().capital().in(language), rest, false);
    }

    private List<Item> items(Question question, String name, String label, List<Cite> cites) {
        return switch (question.control()) {
            case REFERENCES -> references(question, name, label);
            case GROUPS -> groups(question, name, cites);
            default -> List.of();
        };
    }

    /** The records named, and a place for another. */
    private List<Item> references(Question question, String name, String label) {
        Question one = Question.reference(question.name(), question.label(), "", false, question.kinds());
        List<Item> items = new ArrayList<>();
        for (String item : answers.all(name)) {
            String inside = name + "." + item;
            Field field = field(one, inside, label, List.of());
            items.add(new Item(
                    inside,
                    question.label() + ", " + (items.size() + 1),
                    "",
                    List.of(),
                    List.of(field),
                    List.of(),
                    List.of(),
                    true));
        }
        return List.copyOf(items);
    }

    private List<Item> groups(Question question, String name, List<Cite> cites) {
        List<Item> items = new ArrayList<>();
        int n = 0;
        for (String item : answers.all(name)) {
            items.add(group(question, name, item, n++, cites));
        }
        // Items with a key of their own have no order but their dates; all others stand as they were put.
        boolean keyed = question.children().stream().anyMatch(child -> child.control() == Control.CARRIED);
        return keyed
                ? items.stream()
                        .sorted(Comparator.comparing(this::date, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList()
                : List.copyOf(items);
    }

    private @Nullable PartialDate date(Item item) {
        return item.fields().stream()
                .filter(field -> field.question().control() == Control.DATE)
                .findFirst()
                .map(Field::value)
                .filter(value -> !value.isBlank())
                .flatMap(ViewFields::read)
                .orElse(null);
    }

    private static Optional<PartialDate> read(String words) {
        try {
            return Optional.of(Typed.date(words));
        } catch (IllegalArgumentException notYet) {
            return Optional.empty();
        }
    }

    private Item group(Question question, String list, String item, int index, List<Cite> cites) {
        String inside = list + "." + item;
        String legend = Capitals.first(English.withoutArticle(question.each())) + " " + (index + 1);
        AskedFor asked = AskedFor.of(question.children(), inside, answers);
        List<Field> fields = question.children().stream()
                .map(child -> field(asked.inItsWords(child), inside + "." + child.name(), legend, List.of()))
                .map(field -> inside.equals(focus) && isFirst(question, field) ? focused(field) : field)
                .toList();
        Map<Boolean, List<Field>> folded =
                fields.stream().collect(Collectors.partitioningBy(field -> isFolded(field, asked)));
        List<String> words = fields.stream()
                .map(this::inWords)
                .filter(text -> !text.isEmpty())
                .toList();
        String key = answers.first(inside + ".key");
        List<Cite> own = cites.stream()
                .filter(cite -> isOf(cite.field(), key.isEmpty() ? inside : list + "." + key))
                .toList();
        return new Item(
                inside,
                legend,
                words.isEmpty() ? phrase("forms.not-answered").in(reader.language()) : words.getFirst(),
                words.stream().skip(1).limit(4).toList(),
                folded.getOrDefault(false, List.of()),
                folded.getOrDefault(true, List.of()),
                own,
                inside.equals(focus)
                        || Blank.is(question, inside, answers)
                        || wrongWithin(inside) > 0
                        || isWritten(question));
    }

    /** Whether each item is prose that is written here, in sight as a whole. */
    private static boolean isWritten(Question list) {
        return list.children().stream().anyMatch(child -> child.control() == Question.Control.BOUND);
    }

    /** What is not asked for is folded away, unless something stands in it or is wrong with it. */
    boolean isFolded(Field field, AskedFor asked) {
        boolean stands = field.control().equals("carried")
                || field.focus()
                || !field.items().isEmpty()
                || field.values().stream().anyMatch(value -> !value.isBlank())
                || wrongWithin(field.name()) > 0;
        return !stands && !asked.is(field.question());
    }

    private static boolean isOf(String field, String item) {
        return field.equals(item) || field.startsWith(item + ".");
    }

    private static boolean isFirst(Question list, Field field) {
        return list.children().stream()
                .filter(child -> child.control() != Control.CARRIED)
                .findFirst()
                .equals(Optional.of(field.question()));
    }

    private static Field focused(Field field) {
        return new Field(
                field.question(),
                field.name(),
                field.label(),
                field.values(),
                field.as(),
                field.near(),
                field.understood(),
                field.problems(),
                field.cites(),
                field.items(),
                field.made(),
                true);
    }

    /** The answer in words, short enough for the line of an item that is closed. */
    private String inWords(Field field) {
        Question question = field.question();
        return switch (question.control()) {
            case CARRIED -> "";
            case YES_NO ->
                field.value().isEmpty()
                        ? ""
                        : English.uncapital(question.label().split("[:,]")[0]);
            case CHOICE, CHOICES, QUESTION ->
                String.join(
                        ", ",
                        question.options().stream()
                                .filter(option -> field.values().contains(option.value()))
                                .map(Question.Option::label)
                                .toList());
            case REFERENCES ->
                String.join(
                        ", ",
                        field.items().stream()
                                .map(item -> answers.first(item.name()))
                                .filter(words -> !words.isBlank())
                                .toList());
            default -> shortened(Objects.requireNonNullElse(field.value(), ""));
        };
    }

    private static String shortened(String text) {
        String line = text.strip().replace("\n", ", ");
        return line.length() <= 90
                ? line
                : line.substring(0, line.lastIndexOf(' ', 85) > 0 ? line.lastIndexOf(' ', 85) : 85) + "…";
    }
}
