package org.khronika;

import java.net.InetAddress;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Believes a proxy of ours, and nobody else, when it says from where a request came and that it came by TLS. Then cookies are for TLS
 * only and browsers are told to come by TLS from now on. Without {@code KHRONIKA_PROXY} nobody is believed.
 */
@Configuration(proxyBeanMethods = false)
class TrustedProxy {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> proxyThatIsBelieved(InstallationSettings settings) {
        return tomcat -> {
            if (!settings.proxy().isEmpty()) {
                tomcat.addEngineValves(valve(settings.proxy()));
            }
        };
    }

    private static RemoteIpValve valve(List<InetAddress> proxies) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(proxies.stream()
                .map(proxy -> Pattern.quote(proxy.getHostAddress()))
                .collect(Collectors.joining("|")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
