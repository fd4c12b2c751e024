package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Protection;
import org.khronika.records.Question;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;

/**
 * A form as a page shows it.
 *
 * @param parts    the questions under their headings
 * @param cites    what the record rests on
 * @param problems everything that keeps the form from being saved, in its order
 * @param answers  what stands in the form
 */
public record FormView(List<Part> parts, List<Cite> cites, List<Problem> problems, Answers answers) {

    /**
     * Questions under a heading.
     *
     * @param folded those that are not asked for by what was chosen, or only seldom; folded away
     */
    public record Part(String id, String heading, List<Field> fields, List<Field> folded, long wrong) {}

    /**
     * A question with what stands under it.
     *
     * @param name       of the answer in the form
     * @param label      for an item of a list: which one, for those who cannot see where it stands
     * @param values     the answers, as typed
     * @param as         for a reference: the address that the words were written for
     * @param near       for a reference that fits several: the records it may mean
     * @param understood how the answer was understood
     * @param cites      the citations that it rests on
     * @param items      for lists: what is in them
     * @param made       for a reference that is to be put on record: the kind, then why a person needs protection
     * @param focus      whether the page begins here
     */
    public record Field(
            Question question,
            String name,
            String label,
            List<String> values,
            String as,
            List<Names.Match> near,
            List<Understood> understood,
            List<String> problems,
            List<Cite> cites,
            List<Item> items,
            List<String> made,
            boolean focus) {

        /** How it is asked for: the name of a fragment of the template. */
        public String control() {
            return switch (question.control()) {
                case TEXT -> question.prose() || value().contains("\n") ? "prose" : "text";
                case BOUND -> "bound";
                case TEXTS, SENTENCES -> "prose";
                case WHOLE_NUMBER, DECIMAL -> "number";
                case DATE, QUANTITY -> "short";
                case YES_NO -> "yes";
                case CHOICE -> isFew() && !decides() ? "radios" : "select";
                case QUESTION -> "select";
                case CHOICES -> "checkboxes";
                case REFERENCE -> "reference";
                case REFERENCES -> "references";
                case GROUPS -> "groups";
                case CARRIED -> "carried";
            };
        }

        /** What stands in a list of choices for no choice. */
        public Sayable nothing() {
            if (question.control() == Question.Control.QUESTION) {
                return phrase("forms.record-as-a-whole");
            }
            return question.required() ? phrase("forms.choose") : phrase("forms.not-stated");
        }

        private boolean isFew() {
            int most = name.contains(".") ? 3 : isAScale() ? 8 : 5;
            return question.offered().size() <= most;
        }

        /** Whether each answer says what it takes: nobody chooses well among words whose meaning is folded away. */
        private boolean isAScale() {
            return question.offered().stream()
                    .noneMatch(option -> option.explanation().isEmpty());
        }

        /** The same question under another label. */
        public Field called(String other) {
            return new Field(
                    question.called(other),
                    name,
                    label,
                    values,
                    as,
                    near,
                    understood,
                    problems,
                    cites,
                    items,
                    made,
                    focus);
        }

        /** What the word means that it names for help; null where its hint says what is asked. */
        public Dictionary.@Nullable Meaning meaning() {
            return Dictionary.of(question).orElse(null);
        }

        /** The kinds of record that can be made of the name alone. */
        public List<RecordKind> makes() {
            return MadeNew.makes(value(), question.kinds());
        }

        /** Why a new person may need protection. */
        public List<Protection> protections() {
            return MadeNew.protections();
        }

        /** Whether it is offered to make a record of the name: nothing on record is called so, or it was chosen already. */
        public boolean offersToMake() {
            return !makes().isEmpty() && !value().isBlank() && (!problems.isEmpty() || !made.isEmpty());
        }

        /** Whether other questions are asked for or not by what is chosen here. */
        public boolean decides() {
            return question.options().stream().anyMatch(option -> !option.asks().isEmpty());
        }

        /** The item of a list that it is part of: {@code steps.3} of {@code steps.3.kind}; empty for the form itself. */
        public String item() {
            return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
        }

        /** Where the page goes on when another choice is made: in the item, or at the choice itself. */
        public String at() {
            return name.contains(".") ? item() : name;
        }

        /** The part of the page that is asked for again when another choice is made. */
        public String again() {
            return "#" + (name.contains(".") ? item().replace('.', '-') : "entry-page");
        }

        /** The choices as boxes to tick. */
        public Boxes boxes() {
            return Boxes.of(this);
        }

        /** The choices under their headings, in order; one empty heading where there are none. */
        public Map<String, List<Question.Option>> headings() {
            return question.offered().stream()
                    .collect(Collectors.groupingBy(Question.Option::heading, LinkedHashMap::new, Collectors.toList()));
        }

        /** The id of the element that asks for it. */
        public String id() {
            return name.replace('.', '-');
        }

        /** The answer, where there is one only. */
        public String value() {
            return values.isEmpty() ? "" : values.getFirst();
        }

        /** The address to ask how an answer is understood, or null where nothing is to be said. */
        public @Nullable String understanding() {
            return Understood.of(question).stream()
                    .findFirst()
                    .map(what -> what.name().toLowerCase(java.util.Locale.ROOT))
                    .orElse(null);
        }

        /** The kinds that a reference may name, for the address of suggestions. */
        public String kinds() {
            return String.join(
                    ",", question.kinds().stream().sorted().map(Enum::name).toList());
        }

        /** The ids of everything that describes the control. */
        public String describedBy() {
            StringBuilder ids = new StringBuilder();
            if (!question.hint().isEmpty()) {
                ids.append(id()).append("-h ");
            }
            if (!problems.isEmpty()) {
                ids.append(id()).append("-e ");
            }
            if (understanding() != null || control().equals("reference")) {
                ids.append(id()).append("-u");
            }
            return ids.toString().strip();
        }

        /** Several lines: as many as there are, and room for another. */
        public int rows() {
            return Math.clamp(
                    value().lines().mapToLong(line -> 1 + line.length() / 70).sum() + 1, 2, 14);
        }
    }

    /**
     * One item of a list.
     *
     * @param name    of the item in the form: {@code steps.3}
     * @param legend  what it is and which: "Step 3"
     * @param heading its first answer, in words
     * @param summary the answers that follow, in words
     * @param fields  the questions that are asked for, and whatever else stands in it
     * @param folded  the other questions: not asked for, with nothing in them
     * @param open    whether its questions are shown at once
     */
    public record Item(
            String name,
            String legend,
            String heading,
            List<String> summary,
            List<Field> fields,
            List<Field> folded,
            List<Cite> cites,
            boolean open) {

        /** The id of its element. */
        public String id() {
            return name.replace('.', '-');
        }
    }

    /**
     * A citation.
     *
     * @param letter  by which the form and the panel of sources speak of it
     * @param item    its name in the list of citations
     * @param field   the answer that rests on it; empty for the whole record
     * @param about   the label of that answer
     * @param source  the title of the source, or that it may not be seen
     * @param href    the address of the source's page; null when it may not be seen
     * @param context the words as they stand in the text; null when it is not kept or may not be seen
     * @param wrong   why its words cannot stand; empty when they can
     * @param kept    whether the record had it before
     * @param fields  for a new one: the questions
     */
    public record Cite(
            String letter,
            String item,
            String field,
            String about,
            String source,
            @Nullable String href,
            String quote,
            String locator,
            Quotes.@Nullable Context context,
            String wrong,
            boolean kept,
            List<Field> fields) {

        /** The name of the item in the form. */
        public String name() {
            return Cites.LIST + "." + item;
        }

        /** The id of its element. */
        public String id() {
            return name().replace('.', '-');
        }
    }
}
