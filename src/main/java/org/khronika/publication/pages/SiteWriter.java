package org.khronika.publication.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Mention;
import org.khronika.pages.RegisterJson;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.ShownTypes;
import org.khronika.publication.FileSink;
import org.khronika.publication.ItemStatus;
import org.khronika.publication.PastChange;
import org.khronika.publication.PublicJson;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.PublicationRules;
import org.khronika.publication.ReleaseItem;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Writes every page and data file of a release. The same plan gives the same bytes, on any machine and at any time. */
@Component
public class SiteWriter {

    private final Templates templates;
    private final ShownTypes types;

    /** Writes with these templates. */
    public SiteWriter(Templates templates, ShownTypes types) {
        this.templates = templates;
        this.types = types;
    }

    private List<Register> registers() {
        return types.all().stream().<Register>map(Register::of).toList();
    }

    private Register register(RecordRef record) {
        return Register.of(types.get(record.kind()));
    }

    /** Hands the files to the sink, in an order that is always the same. */
    public void write(ReleasePlan plan, FileSink sink) throws IOException {
        Country country = Country.of(plan);
        Assets.write(sink);
        home(plan, country, sink);
        for (Register register : registers()) {
            register(register, plan, country, sink);
        }
        registers(plan, country, sink);
        for (PublicRecord record : plan.records()) {
            record(record, plan, country, sink);
        }
        for (ReleaseItem notice : plan.notices()) {
            notice(notice, plan, country, sink);
        }
        corrections(plan, country, sink);
        method(plan, country, sink);
        data(plan, country, sink);
        sink.put("404.html", templates.page("site/missing", values(plan, country, "/", "")), null);
        sink.put("feed.atom", Feed.of(plan, country), null);
    }

    private void home(ReleasePlan plan, Country country, FileSink sink) throws IOException {
        Map<String, Object> values = values(plan, country, "", "home");
        values.put("home", HomeView.of(plan, registers()));
        sink.put("index.html", templates.page("site/home", values), null);
        Map<String, Object> where = values(plan, country, "", "where");
        where.put("view", WhereAndWhen.of(plan, country));
        sink.put("where-and-when.html", templates.page("site/where-and-when", where), null);
    }

    private void register(Register register, ReleasePlan plan, Country country, FileSink sink) throws IOException {
        Map<String, Object> values = values(plan, country, "", register.slug());
        RegisterView view = RegisterView.of(register, plan);
        values.put("view", view);
        sink.put(register.slug() + ".html", templates.page("site/register", values), null);
    }

    /** The registers that contexts worked out, each with its data, and the list of them. */
    private void registers(ReleasePlan plan, Country country, FileSink sink) throws IOException {
        Map<String, Object> all = values(plan, country, "", "registers");
        all.put("families", HomeView.families(plan, page -> true));
        all.put("records", RegisterLine.of(registers(), plan));
        sink.put("registers.html", templates.page("site/registers", all), null);
        for (RegisterPage page : plan.registers().pages()) {
            Map<String, Object> values = values(plan, country, "../", "registers");
            values.put("page", page);
            values.put("follows", from(page.follows(), "../records/"));
            sink.put("registers/" + page.slug() + ".html", templates.page("site/state-register", values), null);
            sink.put("registers/" + page.slug() + ".json", PublicJson.bytes(RegisterJson.of(page, plan.asOf())), null);
            table(page.data(), sink);
        }
        for (RegisterPage.Data file : plan.registers().files()) {
            table(file, sink);
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

    private static void table(RegisterPage.Data file, FileSink sink) throws IOException {
        sink.put("data/" + file.name() + ".csv", file.csv(), null);
        sink.put("data/" + file.name() + ".json", PublicJson.bytes(RegisterJson.entries(file)), null);
    }

    private void record(PublicRecord record, ReleasePlan plan, Country country, FileSink sink) throws IOException {
        Register register = register(record.address());
        Map<String, Object> values = values(plan, country, "../", register.slug());
        values.put("record", record);
        values.put("page", record.page());
        values.put("register", register);
        values.put(
                "changes",
                record.history().stream()
                        .filter(change -> change.status() != ItemStatus.NEW
                                || !change.changes().isEmpty())
                        .toList());
        sink.put(record.path(), templates.page("site/record", values), record.address());
        sink.put(
                "records/" + record.address().address() + ".json",
                PublicJson.bytes(DataFiles.json(record)),
                record.address());
    }

    private void notice(ReleaseItem notice, ReleasePlan plan, Country country, FileSink sink) throws IOException {
        Map<String, Object> values =
                values(plan, country, "../", register(notice.address()).slug());
        values.put("notice", notice);
        values.put("register", register(notice.address()));
        values.put(
                "on",
                plan.history().stream()
                        .filter(change ->
                                change.address().equals(notice.address()) && change.status() == ItemStatus.WITHDRAWN)
                        .map(PastChange::dateInWords)
                        .findFirst()
                        .orElse(plan.dateInWords()));
        sink.put(
                "records/" + notice.address().address() + ".html",
                templates.page("site/notice", values),
                notice.address());
    }

    private void corrections(ReleasePlan plan, Country country, FileSink sink) throws IOException {
        Map<String, Object> values = values(plan, country, "", "corrections");
        Map<Integer, List<PastChange>> byRelease = plan.history().stream()
                .collect(Collectors.groupingBy(PastChange::release, LinkedHashMap::new, Collectors.toList()));
        List<Map<String, Object>> releases = new ArrayList<>();
        byRelease.forEach((number, changes) -> {
            Map<String, Object> release = new LinkedHashMap<>();
            release.put("number", number);
            release.put("date", changes.getFirst().dateInWords());
            release.put(
                    "added",
                    changes.stream().filter(c -> c.status() == ItemStatus.NEW).count());
            release.put("changes", corrected(changes));
            releases.add(release);
        });
        values.put("releases", releases);
        sink.put("corrections.html", templates.page("site/corrections", values), null);
    }

    /** What was changed or withdrawn; what is only new is no correction. */
    private static List<PastChange> corrected(List<PastChange> history) {
        return history.stream()
                .filter(change ->
                        change.status() != ItemStatus.NEW || !change.changes().isEmpty())
                .toList();
    }

    private void method(ReleasePlan plan, Country country, FileSink sink) throws IOException {
        Map<String, Object> values = values(plan, country, "", "method");
        values.put("rules", PublicationRules.all());
        values.put("counts", new OwnCounts(plan).all());
        values.put("unnamed", plan.unnamed().size());
        values.put("sureness", types.bySureness());
        sink.put("method.html", templates.page("site/method", values), null);
    }

    private void data(ReleasePlan plan, Country country, FileSink sink) throws IOException {
        List<Map<String, Object>> all = new ArrayList<>();
        List<Map<String, Object>> files = new ArrayList<>();
        for (Register register : registers()) {
            List<PublicRecord> records = plan.records(register.kind());
            List<Map<String, Object>> data =
                    records.stream().map(DataFiles::json).toList();
            all.addAll(data);
            sink.put("data/" + register.slug() + ".json", PublicJson.bytes(data), null);
            sink.put("data/" + register.slug() + ".csv", DataFiles.csv(names(register), records), null);
            files.add(Map.of(
                    "slug", register.slug(), "title", register.title(), "count", register.count(records.size())));
        }
        sink.put("data/records.json", PublicJson.bytes(all), null);
        Map<String, Object> values = values(plan, country, "", "data");
        values.put("files", files);
        values.put("total", plan.records().size());
        values.put(
                "own",
                registers().stream()
                        .filter(register -> !names(register).isEmpty())
                        .map(register -> Map.of(
                                "title", register.title(),
                                "slug", register.slug(),
                                "fields", DataDictionary.of(types.get(register.kind()))))
                        .toList());
        values.put("fields", DataDictionary.fields());
        values.put("columns", DataDictionary.columns());
        values.put("dates", DataDictionary.dates());
        values.put("ofRegisters", DataDictionary.registers());
        values.put("quantities", DataDictionary.quantities());
        sink.put("data.html", templates.page("site/data", values), null);
    }

    private List<String> names(Register register) {
        return types.get(register.kind()).data().stream()
                .map(field -> field.name())
                .toList();
    }

    private Map<String, Object> values(ReleasePlan plan, Country country, String root, String section) {
        Map<String, Object> values = new HashMap<>();
        values.put("plan", plan);
        values.put("country", country);
        values.put("root", root);
        values.put("section", section);
        values.put(
                "bar",
                registers().stream()
                        .filter(register -> register.listed().bar() > 0)
                        .sorted(Comparator.comparingInt(
                                register -> register.listed().bar()))
                        .toList());
        return values;
    }
}
