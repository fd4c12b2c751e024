package org.khronika.publication;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.khronika.publication.ReleasePlanner.Planned;
import org.khronika.publication.pages.SiteWriter;
import org.springframework.stereotype.Component;

/**
 * Writes the files of a plan, guarded, with manifest and signature. The same plan and key give the same bytes, whatever is taken over from the
 * release before.
 */
@Component
record ReleaseBuilder(SiteWriter site, Foundations foundations, SearchedPieces searched) {

    /**
     * What was built.
     *
     * @param manifest its SHA-256
     * @param restsOn  what its files rest on that the next release may take over without making them, by path
     */
    record Built(String manifest, Foundations.Common common, Map<String, String> restsOn) {}

    /** Each file that would show a hidden name; writes nothing. */
    List<GuardedFiles.Hit> hits(Planned planned) throws IOException {
        Foundations.Common common = foundations.common(planned);
        EarlierFiles earlier = foundations.earlier(planned.plan().previous(), common);
        SearchedPieces.Now guard = guard(planned, common);
        try (GuardedFiles files = new GuardedFiles(guard, earlier, null, () -> {})) {
            site.write(planned.inOrder(), files);
            List<GuardedFiles.Hit> hits = files.hits();
            guard.keep();
            return hits;
        }
    }

    /**
     * Writes the release into an empty folder.
     *
     * @throws ReleaseStopped when a file would show a hidden name
     */
    Built build(Planned planned, NewFolder folder, SigningKey key, PublishingProgress progress) throws IOException {
        ReleasePlan plan = planned.plan();
        Foundations.Common common = foundations.common(planned);
        EarlierFiles earlier = foundations.earlier(plan.previous(), common);
        int pages = plan.records().size() * planned.inOrder().size();
        AtomicInteger made = new AtomicInteger();
        Runnable madeAPage =
                () -> progress.at(PublishingProgress.Phase.WRITING, Math.min(made.incrementAndGet(), pages), pages);
        SearchedPieces.Now guard = guard(planned, common);
        try (GuardedFiles files = new GuardedFiles(guard, earlier, folder, madeAPage)) {
            site.write(planned.inOrder(), files);
            files.put(Manifest.KEY, key.publicPem(), null);
            List<GuardedFiles.Hit> hits = files.hits();
            guard.keep();
            if (!hits.isEmpty()) {
                throw new ReleaseStopped(
                        hits.stream().map(GuardedFiles.Hit::sentence).toList());
            }
            Manifest manifest = new Manifest(
                    Manifest.FORMAT, plan.number(), plan.date(), plan.records().size(), files.entries());
            byte[] bytes = manifest.bytes();
            folder.write(Manifest.FILE, bytes);
            folder.write(Manifest.SIGNATURE, key.sign(bytes));
            return new Built(Sha256.of(bytes), common, files.restsOn());
        }
    }

    private SearchedPieces.Now guard(Planned planned, Foundations.Common common) {
        return searched.now(new SecretGuard(planned.spellings()), common.searched());
    }
}
