package org.zwischenraum.load;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zwischenraum.web.Badge;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.NotThere;

/**
 * The yardstick of the pages: the same pages behind the same filters for the same signed-in people, drawn by the same
 * templates from records that were kept from an earlier visit. What a page needs beyond that is the work of our modules.
 */
@Bench
@Controller
class BarePages implements WebMvcConfigurer, BeanPostProcessor {
    private static final String PATH = "/bench/bare";
    private static final Set<String> ASKED = Set.of("show", "waiting");
    private final Map<String, View> pages = new ConcurrentHashMap<>();
    private final Map<Object, Object> contents = new ConcurrentHashMap<>();

    @GetMapping(PATH)
    View show(@RequestParam String of) {
        View page = pages.get(of);
        if (page == null) throw new NotThere();
        return page;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Keeping());
    }

    /** Cards and badges ask the database while a page is drawn; on the bare page they say what they said first. */
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof Card) && !(bean instanceof Badge)) return bean;
        ProxyFactory still = new ProxyFactory(bean);
        still.setProxyTargetClass(!Modifier.isFinal(bean.getClass().getModifiers()));
        still.addAdvice((MethodInterceptor) call -> answer(name, call));
        return still.getProxy();
    }

    private @Nullable Object answer(String name, MethodInvocation call) throws Throwable {
        if (!ASKED.contains(call.getMethod().getName())) return call.proceed();
        return isBare() ? contents.getOrDefault(key(name, call), nothing(call)) : kept(name, call);
    }

    private @Nullable Object kept(String name, MethodInvocation call) throws Throwable {
        Object said = call.proceed();
        if (said != null) contents.putIfAbsent(key(name, call), said);
        return said;
    }

    private static Object nothing(MethodInvocation call) {
        return call.getMethod().getReturnType() == int.class ? 0 : java.util.Optional.empty();
    }

    private static Object key(String name, MethodInvocation call) {
        return name + "." + call.getMethod().getName();
    }

    private static boolean isBare() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes visit
                && visit.getRequest().getRequestURI().equals(PATH);
    }

    /** Keeps the first page that each room showed. */
    private final class Keeping implements HandlerInterceptor {
        @Override
        public void postHandle(
                HttpServletRequest request,
                HttpServletResponse response,
                Object handler,
                @Nullable ModelAndView shown) {
            if (shown == null || shown.getView() == null || isBare()) return;
            pages.putIfAbsent(request.getRequestURI(), shown.getView());
        }
    }
}
