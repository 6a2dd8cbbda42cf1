import { Module } from '@nestjs/common';
import { RatingScaleController } from './rating-scale.controller.js';
import { RatingScaleRepository } from './rating-scale.repository.js';
import { RatingScaleService } from './rating-scale.service.js';

@Module({ controllers: [RatingScaleController], providers: [RatingScaleRepository, RatingScaleService] })
export class RatingScalesModule {}
