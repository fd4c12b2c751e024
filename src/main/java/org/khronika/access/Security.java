package org.khronika.access;

import static org.khronika.access.Permission.ENTER_RECORDS;
import static org.khronika.access.Permission.MANAGE_MEMBERS;
import static org.khronika.access.Permission.PUBLISH;
import static org.khronika.access.Permission.READ_RECORDS;
import static org.khronika.access.Permission.REVIEW_RECORDS;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Who may ask for which address. These rules are the outer wall; the deed behind an address asks for its permission
 * again, and every query asks what the reader may see.
 */
@Configuration(proxyBeanMethods = false)
class Security implements WebMvcConfigurer {

    static final String SIGN_IN = "/sign-in";
    static final String KEEP = "/desk/kept";
    static final String FIRST_ADMINISTRATOR = "/first-administrator";

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.addAll(List.of(new CurrentMember.Resolver(), new Reply.Resolver()));
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            Accounts accounts,
            KnownDevices devices,
            MultipartConfigElement multipart,
            ObjectProvider<TypedInVain> typed) {
        Refusals refuse = new Refusals(typed);
        http.authorizeHttpRequests(Security::rules)
                .addFilterAfter(new SessionsOfToday(accounts), SecurityContextHolderFilter.class)
                .addFilterAfter(new PasswordFirst(), SessionsOfToday.class)
                // After the headers, so that a refusal has them too; before everything that reads an answer.
                .addFilterAfter(new BodyLimits(multipart, typed), HeaderWriterFilter.class)
                .addFilterAfter(new WithoutNul(), BodyLimits.class)
                .addFilterAfter(new DeskShare(), WithoutNul.class)
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .loginProcessingUrl(SIGN_IN)
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .authenticationDetailsSource(SignInDetails::of)
                        .successHandler((request, response, signedIn) -> {
                            if (signedIn.getPrincipal() instanceof MemberPrincipal principal) {
                                devices.remember(principal.member(), request, response);
                            }
                            Refusals.toPageAskedFor(request, response, signedIn);
                        })
                        .failureHandler(Refusals::wrongPassword))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(SIGN_IN + "?signed-out"))
                .httpBasic(basic -> basic.disable())
                .anonymous(anonymous -> {})
                // What is typed is handed in on a ticket of the form, which nobody else can have, also after the
                // session is over.
                .csrf(csrf -> csrf.ignoringRequestMatchers(KEEP))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(Refusals::toSignIn).accessDeniedHandler(refuse::denied))
                .headers(Headers::set);
        return http.build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry to) {
        to.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(GET, "/desk/assets/**")
                .permitAll()
                // A calendar or a reader of feeds cannot sign in: the key in the address says whose it is, and what
                // they may see.
                .requestMatchers(GET, "/desk/deadlines.ics", "/desk/saved.atom")
                .permitAll()
                .requestMatchers(POST, KEEP)
                .permitAll()
                .requestMatchers("/desk/deadlines/**", "/desk/find", "/desk/saved", "/desk/saved/**")
                .hasAuthority(READ_RECORDS.name())
                .requestMatchers("/desk/members/**")
                .hasAuthority(MANAGE_MEMBERS.name())
                .requestMatchers("/desk/renewals/**")
                .hasAnyAuthority(MANAGE_MEMBERS.name(), PUBLISH.name())
                .requestMatchers("/desk/releases/**")
                .hasAuthority(PUBLISH.name())
                .requestMatchers("/desk/review/**")
                .hasAuthority(REVIEW_RECORDS.name())
                .requestMatchers(
                        GET, "/desk/records/**", "/desk/reports/**", "/desk/registers/**", "/desk/legislation/**")
                .hasAuthority(READ_RECORDS.name())
                .requestMatchers("/desk/records/**", "/desk/reports/**")
                .hasAuthority(ENTER_RECORDS.name())
                .requestMatchers("/desk", "/desk/**")
                .authenticated()
                .requestMatchers(POST, SIGN_IN, "/sign-out", FIRST_ADMINISTRATOR)
                .permitAll()
                .requestMatchers("/error", "/actuator/**", "/webjars/**")
                .denyAll()
                .requestMatchers(GET, "/**")
                .permitAll()
                .requestMatchers(HEAD, "/**")
                .permitAll()
                .anyRequest()
                .denyAll();
    }
}
