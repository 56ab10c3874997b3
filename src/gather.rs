//! Group commit: many callers, one writer. While one batch is written the next gathers; a lone caller never waits for
//! company, and a busy moment waits 5 ms for it, so that it costs one commit for many. A batch that fails is written
//! one by one: one bad item fails alone.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use crate::error::Error;

/// Items that may wait for the writer, in batches.
const WAITING_BATCHES: usize = 4;

/// How long a batch gathers when the one before it was more than one item.
const GATHER: Duration = Duration::from_millis(5);

/// The way in to one writer. `T` is an item, `R` what its caller is told when it is safe.
pub struct Gather<T, R>(mpsc::Sender<Waiting<T, R>>);

type Waiting<T, R> = (Arc<T>, oneshot::Sender<Result<R, Error>>);

impl<T, R> Clone for Gather<T, R> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: Send + Sync + 'static, R: Send + 'static> Gather<T, R> {
    /// Starts the writer. `write` takes at most `most` items and answers each of them, in their order, or fails as a whole
    /// and has then written nothing.
    pub fn start<F, Fut>(most: usize, write: F) -> Self
    where
        F: Fn(Vec<Arc<T>>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Vec<R>, Error>> + Send,
    {
        let (sender, mut calls) = mpsc::channel::<Waiting<T, R>>(WAITING_BATCHES * most);
        tokio::spawn(async move {
            let (mut batch, mut busy) = (Vec::new(), false);
            while calls.recv_many(&mut batch, most).await > 0 {
                if busy && batch.len() < most {
                    tokio::time::sleep(GATHER).await;
                    while let Some(call) = (batch.len() < most).then(|| calls.try_recv().ok()).flatten() {
                        batch.push(call);
                    }
                }
                busy = batch.len() > 1;
                let (items, callers): (Vec<_>, Vec<_>) = batch.drain(..).unzip();
                let told = all_or_each(&write, items).await;
                for (caller, told) in callers.into_iter().zip(told) {
                    // A caller that hung up calls again.
                    let _ = caller.send(told);
                }
            }
        });
        Self(sender)
    }

    /// Writes one item together with others; returns when it is safe.
    pub async fn put(&self, item: T) -> Result<R, Error> {
        let lost = || Error::Fault("the writer has ended".to_owned());
        let (caller, told) = oneshot::channel();
        self.0.send((Arc::new(item), caller)).await.map_err(|_| lost())?;
        told.await.map_err(|_| lost())?
    }
}

async fn all_or_each<T, R, F, Fut>(write: &F, items: Vec<Arc<T>>) -> Vec<Result<R, Error>>
where
    F: Fn(Vec<Arc<T>>) -> Fut,
    Fut: Future<Output = Result<Vec<R>, Error>>,
{
    match write(items.clone()).await {
        Ok(told) => told.into_iter().map(Ok).collect(),
        Err(error) if items.len() < 2 => vec![Err(error)],
        Err(error) => {
            tracing::warn!(%error, count = items.len(), "a batch was not written; its items are written one by one");
            let mut told = Vec::with_capacity(items.len());
            for item in items {
                let one = write(vec![item]).await;
                told.push(one.and_then(|told| told.into_iter().next().ok_or(Error::Fault("no answer".to_owned()))));
            }
            told
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn double_even(items: Vec<Arc<u32>>) -> Result<Vec<(u32, usize)>, Error> {
        let wrong = items.iter().any(|item| **item % 2 == 1);
        let count = items.len();
        if wrong {
            return Err(Error::Fault("odd".to_owned()));
        }
        Ok(items.into_iter().map(|item| (*item * 2, count)).collect())
    }

    #[tokio::test]
    async fn a_busy_moment_is_one_batch_and_everybody_gets_the_own_answer() {
        let gather = Gather::start(8, double_even);
        let answers = futures_util::future::join_all([2, 4, 6].map(|item| gather.put(item))).await;
        let answers: Vec<_> = answers.into_iter().map(|answer| answer.unwrap()).collect();
        assert_eq!(answers, [(4, 3), (8, 3), (12, 3)]);
    }

    #[tokio::test]
    async fn one_bad_item_fails_alone() {
        let gather = Gather::start(8, double_even);
        let answers = futures_util::future::join_all([2, 3, 4].map(|item| gather.put(item))).await;
        assert_eq!(answers[0].as_ref().unwrap(), &(4, 1));
        assert!(answers[1].is_err());
        assert_eq!(answers[2].as_ref().unwrap(), &(8, 1));
    }
}
