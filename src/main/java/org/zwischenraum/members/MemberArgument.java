package org.zwischenraum.members;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Visit;

/** Gives controllers the member who looks, {@code Member me}; the doorkeeper has seen to it that there is one. */
@Configuration(proxyBeanMethods = false)
class MemberArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    private final Members members;
    private final Visit visit;

    MemberArgument(Members members, Visit visit) {
        this.members = members;
        this.visit = visit;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Member.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return visit.viewer(http).account().flatMap(members::find).orElseThrow(NotThere::new);
    }
}
