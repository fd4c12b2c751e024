package org.khronika.updates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.YamlCases;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.WhoseWord;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** What stands beside sentences, as cases write it. */
record WrittenBeside(YamlCases cases, Map<String, Map<String, String>> records) implements Beside {

    static WrittenBeside of(String file) {
        YamlCases cases = YamlCases.of(file);
        return new WrittenBeside(
                cases,
                cases.rows("records").stream()
                        .collect(Collectors.toMap(row -> row.get("address"), YamlCases.Row::cells)));
    }

    @Override
    public @Nullable PartialDate period() {
        return PartialDate.parse(cases.list("period").getFirst());
    }

    @Override
    public Optional<Quantity> number(Binding binding) {
        return binding.count().flatMap(this::count).map(Counted::number);
    }

    @Override
    public Optional<Facts> facts(Binding binding) {
        return binding.record()
                .filter(record -> records.containsKey(record.address()))
                .map(record -> facts(record, binding.at(), Objects.requireNonNull(records.get(record.address()))));
    }

    private static Facts facts(RecordRef record, String at, Map<String, String> row) {
        String speaker = row.get("speaker");
        Map<String, String> step = at.isEmpty() ? Map.of() : steps(row).getOrDefault(at, Map.of());
        String when = at.isEmpty() ? row.get("when") : step.get("when");
        Map<String, String> judged = at.isEmpty() ? row : step;
        String guilty = row.get("guilty");
        return new Facts(
                record.kind(),
                record.address(),
                !"no".equals(row.get("public")),
                Certainty.valueOf(judged.getOrDefault("certainty", "UNSAID")),
                guilty == null ? Optional.empty() : Optional.of(guilty.equals("yes")),
                row.containsKey("happened") || (when != null && !at.isEmpty()),
                when == null ? null : PartialDate.parse(when),
                texts(row.get("places")).map(RecordRef::new).collect(Collectors.toSet()),
                whose(at, row),
                texts(row.get("numbers")).map(Quantity::parse).toList(),
                texts(step.get("penalties")).map(Penalty::parse).toList(),
                speaker == null ? null : new Stated(!speaker.isEmpty(), "yes".equals(row.get("dated"))));
    }

    /** The steps of a record by their places, as "2022-09-14 ALLEGED; 2022-11; 2022-12 imprisonment:P5Y+fine:20_MCI" writes them. */
    private static Map<String, Map<String, String>> steps(Map<String, String> row) {
        Map<String, Map<String, String>> steps = new HashMap<>();
        for (String written : texts(row.get("steps")).toList()) {
            Map<String, String> step = new HashMap<>();
            for (String part : written.split(" ", -1)) {
                step.put(
                        step.isEmpty() ? "when" : part.contains(":") ? "penalties" : "certainty",
                        part.replace("+", "; ").replace('_', ' '));
            }
            steps.put("#step-" + (steps.size() + 1), step);
        }
        return steps;
    }

    private static Optional<WhoseWord> whose(String at, Map<String, String> row) {
        if (("#step-" + row.get("charge")).equals(at)) {
            return Optional.of(new WhoseWord(List.of(), List.of()));
        }
        return Optional.ofNullable(row.get("passes-on"))
                .map(name -> new WhoseWord(
                        List.of(name),
                        texts(row.get("spoken-by")).map(RecordRef::new).toList()));
    }

    private static Stream<String> texts(@Nullable String several) {
        return several == null ? Stream.empty() : Arrays.stream(several.split("; "));
    }

    @Override
    public boolean leads(Binding binding) {
        return binding.isOfTheWeb()
                || binding.count().filter(count -> !count.contains("nothing")).isPresent()
                || (binding.record()
                                .filter(one -> records.containsKey(one.address()))
                                .isPresent()
                        && !binding.at().equals("#step-9"));
    }

    @Override
    public boolean draws(Binding binding) {
        return binding.record()
                .map(record -> "yes"
                        .equals(Objects.requireNonNull(records.get(record.address()))
                                .get("drawing")))
                .orElse(true);
    }

    @Override
    public Optional<Counted> count(String definition) {
        return cases.trees("counts").stream()
                .filter(one -> definition.equals(one.get("of")))
                .map(one -> new Counted(definition, Quantity.parse(String.valueOf(one.get("are")))))
                .findFirst();
    }

    @Override
    public Set<RecordRef> placesIn(String words) {
        return PlacesInWords.of(cases.rows("places").stream()
                        .collect(Collectors.toMap(
                                row -> new RecordRef(row.get("address")),
                                row -> List.of(row.get("names").split("; ")))))
                .in(words);
    }

    @Override
    public Set<RecordRef> around(RecordRef place) {
        Set<RecordRef> all = new HashSet<>(Set.of(place));
        cases.rows("around").stream()
                .filter(row -> row.get("place").equals(place.address()))
                .forEach(row -> all.addAll(around(new RecordRef(row.get("within")))));
        return all;
    }

    @Override
    public List<String> protectedIn(String words) {
        return cases.list("protected").stream().filter(words::contains).toList();
    }

    @Override
    public boolean toldEarlier(Binding binding) {
        return binding.record()
                .filter(record -> record.kind() == RecordKind.CROSS_REFERENCE
                        || (record.kind() == RecordKind.UPDATE
                                && Objects.requireNonNull(Objects.requireNonNull(records.get(record.address()))
                                                .get("when"))
                                        .startsWith("2022")))
                .isPresent();
    }
}
