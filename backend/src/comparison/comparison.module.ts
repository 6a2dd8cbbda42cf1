import { Module, type OnModuleDestroy } from '@nestjs/common';
import { ComparisonPool } from './comparison-pool.js';

/** The threads in which texts are compared with each other. */
@Module({
  providers: [{ provide: ComparisonPool, useFactory: () => new ComparisonPool() }],
  exports: [ComparisonPool],
})
export class ComparisonModule implements OnModuleDestroy {
  constructor(private readonly pool: ComparisonPool) {}

  onModuleDestroy(): Promise<void> {
    return this.pool.close();
  }
}
