using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace QatarUsDialogue.Web.Requests.Limits;

/// <summary>A bucket of tokens for every address: it may ask much at once and a little less for ever.</summary>
public static class AddressLimits
{
    /// <summary>As many buckets as are ever kept.</summary>
    public const int Slots = 16_384;

    private const int None = -1;

    public static PartitionedRateLimiter<HttpContext> Of(RequestLimits limits)
    {
        // Made once, and not for every request.
        Func<int, RateLimiter> bucket = _ => new TokenBucketRateLimiter(Bucket(limits));
        var unlimited = RateLimitPartition.GetNoLimiter(None);
        return PartitionedRateLimiter.Create<HttpContext, int>(context => limits.PerSecond > 0 && ClientAddress.Of(context) is { } client
            ? RateLimitPartition.Get(client.Slot(Slots), bucket)
            : unlimited);
    }

    public static void Apply(RateLimiterOptions options, RequestLimits limits)
    {
        options.GlobalLimiter = Of(limits);
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, cancellation) => new(RefuseAsync(rejected, cancellation));
    }

    private static TokenBucketRateLimiterOptions Bucket(RequestLimits limits) => new()
    {
        TokenLimit = limits.Burst,
        TokensPerPeriod = limits.PerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        // One timer for all of them is enough; the partitioned limiter has it.
        AutoReplenishment = false,
        QueueLimit = 0,
    };

    // Not an error page of the site: to refuse has to cost less than to answer.
    private static Task RefuseAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        rejected.HttpContext.Response.Headers.RetryAfter =
            Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return PlainPage.WriteAsync(
            rejected.HttpContext.Response,
            "طلبات كثيرة",
            "وردت من عنوانك طلبات كثيرة في وقت قصير. أعد المحاولة بعد لحظات.",
            "Too many requests came from your address in a short time. Please try again in a moment.",
            cancellation);
    }
}
