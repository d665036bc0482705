using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace QatarUsDialogue.Web.Store;

/// <summary>A question that is put into SQL once, for each engine that it is asked of, and not for every answer.</summary>
internal sealed class KeptQuery<TAsked, TResult>(Expression<Func<ArchiveContext, TAsked, IQueryable<TResult>>> query)
{
    private readonly ConditionalWeakTable<IModel, Func<ArchiveContext, TAsked, IEnumerable<TResult>>> _compiled = [];

    /// <summary>A question about a part of the archive, put together from what chooses the part and what is asked of any.</summary>
    public static KeptQuery<TAsked, TResult> About<TPart>(
        Expression<Func<ArchiveContext, TAsked, IQueryable<TPart>>> part,
        Expression<Func<ArchiveContext, IQueryable<TPart>, IQueryable<TResult>>> question) =>
        new(Expression.Lambda<Func<ArchiveContext, TAsked, IQueryable<TResult>>>(KeptQuery.Asked(question, part), part.Parameters));

    public IEnumerable<TResult> Ask(ArchiveContext context, TAsked asked) =>
        _compiled.GetValue(context.Model, _ => EF.CompileQuery(query))(context, asked);
}

/// <summary>The same with two things that are asked for.</summary>
internal sealed class KeptQuery<TFirst, TSecond, TResult>(Expression<Func<ArchiveContext, TFirst, TSecond, IQueryable<TResult>>> query)
{
    private readonly ConditionalWeakTable<IModel, Func<ArchiveContext, TFirst, TSecond, IEnumerable<TResult>>> _compiled = [];

    public static KeptQuery<TFirst, TSecond, TResult> About<TPart>(
        Expression<Func<ArchiveContext, TFirst, TSecond, IQueryable<TPart>>> part,
        Expression<Func<ArchiveContext, IQueryable<TPart>, IQueryable<TResult>>> question) =>
        new(Expression.Lambda<Func<ArchiveContext, TFirst, TSecond, IQueryable<TResult>>>(KeptQuery.Asked(question, part), part.Parameters));

    public IEnumerable<TResult> Ask(ArchiveContext context, TFirst first, TSecond second) =>
        _compiled.GetValue(context.Model, _ => EF.CompileQuery(query))(context, first, second);
}

file static class KeptQuery
{
    // The question with the part that it is asked of in its place.
    public static Expression Asked(LambdaExpression question, LambdaExpression part)
    {
        var body = ReplacingExpressionVisitor.Replace(question.Parameters[0], part.Parameters[0], question.Body);
        return ReplacingExpressionVisitor.Replace(question.Parameters[1], part.Body, body);
    }
}
