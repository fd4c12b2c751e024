package org.khronika.publication.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Block;
import org.khronika.pages.BoundSection;
import org.khronika.pages.Derived;
import org.khronika.pages.DrawnInProse;
import org.khronika.pages.Mention;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.ShownTypes;
import org.khronika.publication.FileSink;
import org.khronika.publication.Installation;
import org.khronika.publication.ItemStatus;
import org.khronika.publication.PastChange;
import org.khronika.publication.PublicJson;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.PublicationRules;
import org.khronika.publication.ReleaseItem;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Writes every page and data file of a release. The same plan gives the same bytes, on any machine and at any time. */
@Component
public class SiteWriter {

    private final Templates templates;
    private final ShownTypes types;
    private final PrintedFiles printed;
    private final DataFolder data;
    private final Installation installation;
    private final List<Register> registers;
    private final List<Register> bar;

    /** Writes with these templates. */
    public SiteWriter(
            Templates templates, ShownTypes types, PrintedFiles printed, DataFolder data, Installation installation) {
        this.templates = templates;
        this.types = types;
        this.printed = printed;
        this.data = data;
        this.installation = installation;
        this.registers = types.all().stream().<Register>map(Register::of).toList();
        this.bar = registers.stream()
                .filter(register -> register.listed().bar() > 0)
                .sorted(Comparator.comparingInt(register -> register.listed().bar()))
                .toList();
    }

    private Register register(RecordRef record) {
        return Register.of(types.get(record.kind()));
    }

    /** Hands the files of a release in one language to the sink. */
    public final void write(ReleasePlan plan, FileSink sink) throws IOException {
        write(List.of(plan), sink);
    }

    /**
     * Hands the files to the sink, in an order that is always the same.
     *
     * @param plans one for each language of the release, that of its root first
     */
    public void write(List<ReleasePlan> plans, FileSink sink) throws IOException {
        Assets.write(sink, plans.size() > 1);
        SiteMap pages = new SiteMap(sink, installation);
        List<Tree> trees = Tree.of(plans);
        List<Parts.Part> parts = new ArrayList<>();
        // What takes longest by itself is begun first, so that in the end nobody waits for it alone.
        trees.forEach(tree -> parts.add(takenAlong -> laidOut(tree, takenAlong)));
        trees.forEach(tree -> parts.addAll(parts(tree, plans)));
        parts.add(own -> data.write(plans, own));
        Parts.write(parts, pages);
        pages.write();
    }

    /** Hands the files of each record to the sink and no others, in the same order. */
    public void records(List<ReleasePlan> plans, FileSink sink) throws IOException {
        List<Tree> trees = Tree.of(plans);
        for (Tree tree : trees) {
            laidOut(tree, sink);
        }
        for (Tree tree : trees) {
            records(tree, sink);
        }
    }

    private List<Parts.Part> parts(Tree tree, List<ReleasePlan> plans) {
        List<Parts.Part> parts = new ArrayList<>();
        parts.add(sink -> home(tree, sink));
        registers.stream()
                .filter(register -> isLedTo(register, tree.plan()))
                .forEach(register -> parts.add(sink -> register(register, tree, sink)));
        parts.add(sink -> registers(tree, sink));
        for (RegisterPage page : tree.plan().registers().pages()) {
            parts.add(sink -> register(page, tree, sink));
        }
        parts.add(sink -> records(tree, sink));
        parts.add(sink -> {
            for (ReleaseItem notice : tree.plan().notices()) {
                notice(notice, tree, sink);
            }
        });
        parts.add(sink -> corrections(tree, sink));
        parts.add(sink -> whatIsNew(tree, plans, sink));
        parts.add(sink -> search(tree, sink));
        parts.add(sink -> method(tree, sink));
        parts.add(sink -> data(tree, sink));
        parts.add(sink -> {
            sink.put(tree.at("404.html"), page("site/missing", tree.valuesAnywhere("index.html"), tree), null);
            sink.put(tree.at("feed.atom"), Feed.of(tree, installation), null);
        });
        return parts;
    }

    /** A page of the tree at a path, with what every page has besides. */
    private void put(
            Tree tree,
            String path,
            String template,
            String section,
            Map<String, Object> more,
            @Nullable RecordRef record,
            FileSink sink)
            throws IOException {
        Map<String, Object> values = tree.values(path, section);
        values.put("linkedData", new LinkedData(types, tree, installation, path, (PublicRecord) more.get("record")));
        values.put("citation", data.citation(tree, path));
        values.putAll(more);
        byte[] page = page(template, values, tree);
        sink.put(tree.at(path), page, record);
        Pictures.write(tree.at(path), page, data.imprint(tree, path), record, sink);
    }

    private byte[] page(String template, Map<String, Object> values, Tree tree) {
        Language language = tree.plan().language();
        values.put("bar", bar);
        values.put("around", tree.around(values, part -> templates.part("site/frame", part, values, language)));
        return templates.page(template, values, language);
    }

    private void home(Tree tree, FileSink sink) throws IOException {
        ReleasePlan plan = tree.plan();
        Map<String, Object> home = new HashMap<>();
        home.put("home", HomeView.of(plan, registers));
        UnaryOperator<String> cited = data.citation(tree, "index.html");
        home.put("citation", (UnaryOperator<String>)
                title -> cited.apply(tree.country().name()));
        put(tree, "index.html", "site/home", "home", home, null, sink);
        put(
                tree,
                "where-and-when.html",
                "site/where-and-when",
                "where",
                Map.of("view", WhereAndWhen.of(plan, tree.country())),
                null,
                sink);
    }

    /** Whether anything leads to the list of a kind: the bar of each page, a record, or the notice of one that was withdrawn. */
    private boolean isLedTo(Register register, ReleasePlan plan) {
        return bar.contains(register)
                || !plan.records(register.kind()).isEmpty()
                || plan.notices().stream().anyMatch(notice -> notice.address().kind() == register.kind());
    }

    private void register(Register register, Tree tree, FileSink sink) throws IOException {
        String path = register.slug() + ".html";
        sink.put(
                tree.at(path),
                RestsOn.thisRelease(tree.plan()),
                () -> {
                    Map<String, Object> values = tree.values(path, register.slug());
                    values.put("linkedData", new LinkedData(types, tree, installation, path, null));
                    values.put("citation", data.citation(tree, path));
                    values.put("view", RegisterView.of(register, tree.plan()));
                    values.put(
                            "narrow",
                            register.kind() == RecordKind.INCIDENT ? NarrowedIncidents.of(tree.plan()) : null);
                    return page("site/register", values, tree);
                },
                null);
    }

    /** The list of the registers that contexts worked out. */
    private void registers(Tree tree, FileSink sink) throws IOException {
        Map<String, Object> all = new HashMap<>();
        all.put("families", HomeView.families(tree.plan(), page -> true));
        all.put("records", RegisterLine.of(registers, tree.plan()));
        put(tree, "registers.html", "site/registers", "registers", all, null, sink);
    }

    /** One of them, with its data. */
    private void register(RegisterPage page, Tree tree, FileSink sink) throws IOException {
        ReleasePlan plan = tree.plan();
        Map<String, Object> values = new HashMap<>();
        values.put("page", page);
        values.put("follows", from(page.follows(), "../records/"));
        DaysFile days = plan.registers().days(page.slug()).map(DaysFile::of).orElse(null);
        values.put("days", days);
        if (days != null) {
            sink.put(tree.at("registers/" + days.name()), days.bytes(), null);
        }
        put(tree, "registers/" + page.slug() + ".html", "site/state-register", "registers", values, null, sink);
        if (tree.isFirst()) {
            sink.put("registers/" + page.slug() + ".json", PublicJson.bytes(data.register(plan, page)), null);
        }
    }

    /** The same opening on a page from which records lie elsewhere. */
    private static @Nullable Derived from(@Nullable Derived derived, String folder) {
        return derived == null
                ? null
                : derived.named(
                        words -> words,
                        mention -> mention.href() == null
                                ? mention
                                : new Mention(mention.text(), folder + mention.href(), mention.withheld()));
    }

    private String installation() {
        return installation.id("site") + " " + installation.address("");
    }

    /** The files of records that are laid out, as those of Word and to be printed are. */
    private void laidOut(Tree tree, FileSink sink) throws IOException {
        if (sink.looksOnly()) {
            return;
        }
        for (PublicRecord record : tree.plan().records()) {
            if (PrintedFiles.areOf(record)) {
                SaidIn said = SaidIn.of(record.history(), tree.plan());
                printed.laidOut(record, said, RestsOn.of(record, installation(), tree), tree, sink);
            }
        }
    }

    private void records(Tree tree, FileSink sink) throws IOException {
        Map<RecordRef, String> rests = RestsOn.each(tree, installation());
        for (PublicRecord record : tree.plan().records()) {
            record(record, rests.get(record.address()), tree, sink);
        }
    }

    /** The files of a record: made from what {@link RestsOn} sums up and from nothing else, so that the plan is not at hand in its template. */
    private void record(PublicRecord record, @Nullable String sum, Tree tree, FileSink sink) throws IOException {
        String rests = Objects.requireNonNull(sum);
        SaidIn said = SaidIn.of(record.history(), tree.plan());
        SingletonSupplier<byte[]> page = SingletonSupplier.of(() -> page(record, said, tree));
        sink.put(tree.at(record.path()), rests, page::obtain, record.address());
        printed.texts(record, said, rests, tree, sink);
        if (!sink.looksOnly()) {
            pictures(record, said, page::obtain, rests, tree, sink);
        }
        if (tree.isFirst()) {
            sink.put(
                    "records/" + record.address().address() + ".json",
                    rests + " " + data.ofEveryRecord(tree.plan()),
                    () -> PublicJson.bytes(data.record(tree, record)),
                    record.address());
        }
    }

    /** The drawing of a record and each drawing in its prose as a file, from the page on which they stand. */
    private void pictures(PublicRecord record, SaidIn said, FileSink.Made page, String rests, Tree tree, FileSink sink)
            throws IOException {
        String own = record.address().address() + "-";
        if (record.page().lanes() != null) {
            sink.put(
                    tree.at("records/" + own + "drawing.svg"),
                    rests,
                    () -> Pictures.first(page.bytes(), printed.imprint(record, said, tree)),
                    record.address());
        }
        List<DrawnInProse> drawings = record.page().in(Block.Part.PASSAGES).stream()
                .flatMap(passage -> ((BoundSection) passage).drawings().stream())
                .toList();
        for (DrawnInProse drawing : drawings) {
            String name = own + drawing.id();
            sink.put(
                    tree.at("records/" + name + ".svg"),
                    rests,
                    () -> Pictures.named(name, page.bytes(), printed.imprint(record, said, tree)),
                    record.address());
        }
    }

    private byte[] page(PublicRecord record, SaidIn said, Tree tree) {
        Register register = register(record.address());
        Map<String, Object> values = tree.values(record.path(), register.slug());
        values.remove("plan");
        values.put("linkedData", new LinkedData(types, tree, installation, record.path(), record));
        values.put("said", said);
        values.put("address", record.address().address());
        values.put("firstIn", record.item().firstIn());
        values.put("page", record.page());
        values.put("register", register);
        values.put("changes", corrected(record.history()));
        values.put("translated", record.translated(tree.plan().language().tag()));
        values.put("printed", PrintedFiles.links(record));
        values.put("citing", printed.citing(record, said, tree));
        return page("site/record", values, tree);
    }

    private void notice(ReleaseItem notice, Tree tree, FileSink sink) throws IOException {
        ReleasePlan plan = tree.plan();
        Register register = register(notice.address());
        SaidIn said = SaidIn.of(
                plan.history().stream()
                        .filter(change ->
                                change.address().equals(notice.address()) && change.status() == ItemStatus.WITHDRAWN)
                        .toList(),
                plan);
        Map<String, Object> values = new HashMap<>();
        values.put("notice", notice);
        values.put("register", register);
        values.put("said", said);
        values.put("on", said.day());
        put(
                tree,
                "records/" + notice.address().address() + ".html",
                "site/notice",
                register.slug(),
                values,
                notice.address(),
                sink);
    }

    /** The page that finds others, with its index. */
    private void search(Tree tree, FileSink sink) throws IOException {
        List<RegisterLine> lists = RegisterLine.of(registers, tree.plan());
        put(tree, "search.html", "site/search", "search", Map.of("lists", lists), null, sink);
        List<Findable> pages = FindablePages.of(tree.plan());
        SearchIndex.write(tree, pages, sink);
        letters(LetterIndex.of(pages, tree.plan().language(), this::title), tree, sink);
    }

    /** The same by first letters, for whoever reads without scripts: the list of all letters, and a page for each part. */
    private void letters(List<LetterIndex.Group> groups, Tree tree, FileSink sink) throws IOException {
        Map<LetterIndex.Group, Map<String, String>> places = LetterIndex.places(groups);
        put(
                tree,
                LetterIndex.PATH,
                "site/letters",
                "search",
                Map.of("places", places, "letters", List.of()),
                null,
                sink);
        for (LetterIndex.Group group : groups) {
            Map<LetterIndex.Group, Map<String, String>> own = LetterIndex.places(List.of(group));
            for (LetterIndex.Part part : group.parts()) {
                put(
                        tree,
                        part.path(),
                        "site/letters",
                        "search",
                        Map.of("places", own, "letters", part.letters()),
                        null,
                        sink);
            }
        }
    }

    private Sayable title(RecordKind kind) {
        return registers.stream()
                .filter(register -> register.kind() == kind)
                .map(Register::title)
                .findFirst()
                .orElse(kind.words());
    }

    private void corrections(Tree tree, FileSink sink) throws IOException {
        Map<Integer, List<PastChange>> byRelease = tree.plan().history().stream()
                .collect(Collectors.groupingBy(PastChange::release, LinkedHashMap::new, Collectors.toList()));
        List<Map<String, Object>> releases = new ArrayList<>();
        byRelease.forEach((number, changes) -> {
            Map<String, Object> release = new LinkedHashMap<>();
            release.put("number", number);
            release.put("day", changes.getFirst().day());
            release.put(
                    "added",
                    changes.stream().filter(c -> c.status() == ItemStatus.NEW).count());
            release.put("changes", corrected(changes));
            releases.add(release);
        });
        put(tree, "corrections.html", "site/corrections", "corrections", Map.of("releases", releases), null, sink);
    }

    private void whatIsNew(Tree tree, List<ReleasePlan> plans, FileSink sink) throws IOException {
        WhatIsNew whatIsNew = new WhatIsNew(tree);
        for (WhatIsNew.Page page : whatIsNew.pages()) {
            put(tree, page.path(), page.template(), "releases", page.values(), null, sink);
        }
        if (tree.isFirst()) {
            whatIsNew.data(sink, data);
            data.describeChanges(plans, whatIsNew.tables(), sink);
        }
    }

    /** What was changed or withdrawn; what is only new is no correction. */
    private static List<PastChange> corrected(List<PastChange> history) {
        return history.stream()
                .filter(change ->
                        change.status() != ItemStatus.NEW || !change.changes().isEmpty())
                .toList();
    }

    private void method(Tree tree, FileSink sink) throws IOException {
        Map<String, Object> values = new HashMap<>();
        values.put("rules", PublicationRules.all());
        values.put("counts", new OwnCounts(tree.plan()).all());
        values.put("sureness", types.bySureness());
        put(tree, "method.html", "site/method", "method", values, null, sink);
    }

    private void data(Tree tree, FileSink sink) throws IOException {
        ReleasePlan plan = tree.plan();
        List<Map<String, Object>> files = new ArrayList<>();
        for (Register register : registers) {
            int count = plan.records(register.kind()).size();
            files.add(Map.of("slug", register.slug(), "title", register.title(), "count", register.count(count)));
        }
        Map<String, Object> values = new HashMap<>();
        values.put("kinds", files);
        values.put("terms", data.terms(plan));
        values.put("total", plan.records().size());
        values.put(
                "own",
                registers.stream()
                        .filter(register -> !names(register).isEmpty())
                        .map(register -> Map.of(
                                "title", register.title(),
                                "slug", register.slug(),
                                "fields", DataDictionary.of(types.get(register.kind()))))
                        .toList());
        values.put("fields", DataDictionary.fields());
        values.put("parts", DataDictionary.parts());
        values.put("columns", DataDictionary.columns());
        values.put("translated", translated(plan));
        values.put("ofTranslations", DataDictionary.translations());
        values.put("ofLines", DataDictionary.ofLines());
        values.put("dates", DataDictionary.dates());
        values.put("ofRegisters", DataDictionary.registers());
        values.put("quantities", DataDictionary.quantities());
        put(tree, "data.html", "site/data", "data", values, null, sink);
    }

    private static int translated(ReleasePlan plan) {
        return plan.records().stream()
                .mapToInt(record -> record.translated().size())
                .sum();
    }

    private List<String> names(Register register) {
        return types.get(register.kind()).data().stream()
                .map(field -> field.name())
                .toList();
    }
}
