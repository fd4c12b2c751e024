package org.khronika.publication;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the public site stands, as far as somebody has said it: a release is a folder of files and works at any address. */
@Component
public class SiteAddress {

    private final @Nullable URI first;

    SiteAddress(ReleaseSettings settings) {
        this.first = settings.siteAddress();
    }

    /** Whether somebody has said it. */
    public boolean isKnown() {
        return first != null;
    }

    /** The address of a file as it is cited; its path from the root of the release where nobody has said where the site stands. */
    public String at(String path) {
        URI address = of(path);
        return address == null ? path : address.toString();
    }

    /**
     * The address of a file; null where nobody has said where the site stands.
     *
     * @param path from the root of the release
     */
    public @Nullable URI of(String path) {
        return first == null ? null : first.resolve(path);
    }
}
