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
        Expression<Func<ArchiveContext, IQueryable<TPart>, IQueryable<TResult>>> question)
    {
        var body = ReplacingExpressionVisitor.Replace(question.Parameters[0], part.Parameters[0], question.Body);
        return new(Expression.Lambda<Func<ArchiveContext, TAsked, IQueryable<TResult>>>(
            ReplacingExpressionVisitor.Replace(question.Parameters[1], part.Body, body), part.Parameters));
    }

    public IEnumerable<TResult> Ask(ArchiveContext context, TAsked asked) =>
        _compiled.GetValue(context.Model, _ => EF.CompileQuery(query))(context, asked);
}
