package org.khronika;

import java.net.InetAddress;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param timeZone where the organisation works ({@code KHRONIKA_TIME_ZONE})
 * @param proxy proxies of ours that are believed about where a request came from ({@code KHRONIKA_PROXY})
 */
@ConfigurationProperties("khronika")
record InstallationSettings(
        @DefaultValue("Asia/Almaty") ZoneId timeZone,
        @DefaultValue List<InetAddress> proxy) {}
