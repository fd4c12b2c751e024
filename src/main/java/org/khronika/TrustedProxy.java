package org.khronika;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Believes a proxy of ours, and nobody else, when it says from where a request came and that it came by TLS. Then cookies are for TLS
 * only and browsers are told to come by TLS from now on. Without {@code KHRONIKA_PROXY} nobody is believed.
 */
@Configuration(proxyBeanMethods = false)
class TrustedProxy {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> proxyThatIsBelieved(Environment settings) {
        InetAddress[] proxies =
                Binder.get(settings).bind("khronika.proxy", InetAddress[].class).orElseGet(() -> new InetAddress[0]);
        return tomcat -> {
            if (proxies.length > 0) {
                tomcat.addEngineValves(valve(proxies));
            }
        };
    }

    private static RemoteIpValve valve(InetAddress[] proxies) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(Arrays.stream(proxies)
                .map(proxy -> Pattern.quote(proxy.getHostAddress()))
                .collect(Collectors.joining("|")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
