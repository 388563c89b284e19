package org.zwischenraum.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests come in: headers that keep browsers strict, a token in each form, the viewer as a parameter. */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private final Doorkeeper doorkeeper;
    private final Visit visit;

    WebSetup(Doorkeeper doorkeeper, Visit visit) {
        this.doorkeeper = doorkeeper;
        this.visit = visit;
    }

    /** Headers and tokens only: who may come in is the doorkeeper's matter, so each filter that asks the same is left out. */
    @Bean
    static SecurityFilterChain securityFilterChain(HttpSecurity http, org.zwischenraum.settings.Settings settings)
            throws Exception {
        return http.requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .sessionManagement(session -> session.disable())
                .servletApi(wrapping -> wrapping.disable())
                .exceptionHandling(handling -> handling.disable())
                .csrf(csrf ->
                        csrf.csrfTokenRepository(tokens(settings)).ignoringRequestMatchers(WebSetup::needsNoToken))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .cacheControl(cache -> cache.disable())
                        // Other names below this one are not ours to decide about.
                        .httpStrictTransportSecurity(transport -> transport.includeSubDomains(false))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("geolocation=(), camera=(), microphone=(), payment=()")))
                .build();
    }

    private static boolean needsNoToken(jakarta.servlet.http.HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") || OneClick.isMeant(request.getRequestURI());
    }

    private static CookieCsrfTokenRepository tokens(org.zwischenraum.settings.Settings settings) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("zw_form");
        tokens.setParameterName("_csrf");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true)
                .sameSite("Lax")
                .secure("https".equals(settings.baseUrl().getScheme())));
        return tokens;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doorkeeper);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArgument());
        resolvers.add(new StretchArgument());
    }

    /** Gives controllers the {@link Viewer}. */
    private final class ViewerArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Viewer.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @org.jspecify.annotations.Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @org.jspecify.annotations.Nullable WebDataBinderFactory factory) {
            return visit.viewer(java.util.Objects.requireNonNull(
                    request.getNativeRequest(jakarta.servlet.http.HttpServletRequest.class)));
        }
    }
}
